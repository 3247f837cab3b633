/** What can be chosen from: a list of the site or one of the rules. */
export type SourceName =
	| 'people'
	| 'areas'
	| 'skills'
	| 'shifts'
	| 'absences'
	| 'windowTypes'
	| 'windowStates'
	| 'locales'
	| 'groups'
	| 'causes'
	| 'remedies'
	| 'effects'
	| 'causeKinds'
	| 'impacts'
	| 'workKinds'
	| 'verify'
	| 'onTime'
	| 'insidePlanned';

export interface Choice {
	value: string;
	label: string;
}
export type Sources = Readonly<Partial<Record<SourceName, readonly Choice[]>>>;

export type Unit = 'minute' | 'day' | 'month';

interface Field {
	field: string;
	required?: boolean;
	/** Said once, when it is made: others already name it by this. */
	onlyNew?: boolean;
}

/** One thing that is asked of a record: how it is entered, and what it may be. */
export type FieldSpec = Field &
	(
		| {
				as:
					| 'text'
					| 'code'
					| 'words'
					| 'date'
					| 'moment'
					| 'yes'
					| 'maybe'
					| 'turns'
					| 'grants'
					| 'skills'
					| 'response'
					| 'weekTime'
					| 'workdays'
					| 'daysOff'
					| 'ownFields';
		  }
		| { as: 'count'; from: number; to: number; unit?: Unit }
		| { as: 'one'; of: SourceName }
		| { as: 'many'; of: SourceName; most: number }
	);

/** What is said at a field; `usual` is what holds where the site says nothing. */
export interface FieldWords {
	label: string;
	hint?: string;
	usual?: string;
	/** The heading of what begins with this field. */
	section?: string;
}
export type AllFieldWords = Readonly<Record<string, FieldWords>>;

export type Values = Readonly<Record<string, unknown>>;
