/** What a notice is about, as people choose what they want to be told. */
export const TOPICS = ['reports', 'jobs', 'words', 'unsafe', 'acts', 'calls', 'watched'] as const;
export type Topic = (typeof TOPICS)[number];

export const TOPIC_OF = {
	approved: 'reports',
	rejected: 'reports',
	duplicate: 'reports',
	'in-progress': 'reports',
	done: 'reports',
	rework: 'reports',
	closed: 'reports',
	cancelled: 'reports',
	given: 'jobs',
	'given-to-team': 'jobs',
	helping: 'jobs',
	'taken-over': 'jobs',
	'handed-over': 'jobs',
	called: 'words',
	answered: 'words',
	unsafe: 'unsafe',
	refused: 'acts',
	accepted: 'acts',
	'done-twice': 'acts',
	'also-wrote': 'acts',
	'on-call': 'calls',
	'watched-said': 'watched',
	'watched-moved': 'watched',
	/** Of planners: the plan of a week is soon to be fixed, or should have been. */
	'week-open': 'jobs',
	/** Stands for what came together; each of that has its own topic. */
	summary: 'jobs'
} as const satisfies Record<string, Topic>;
export type NoticeKind = keyof typeof TOPIC_OF;

/** Something that concerns a person and that they did not do themselves. */
export interface Notice {
	/** The same on every device, so that what was seen stays seen. */
	id: string;
	kind: NoticeKind;
	/** When it happened, where that is known to the minute. */
	at: string;
	/** Who did it; nobody where the rule itself speaks, or where it was not written down. */
	by?: string;
	work: string;
	title: string;
	/** What they said. */
	text?: string;
	/** How many pieces of news it stands for. */
	count?: number;
	/** A day of the week it is about. */
	week?: string;
	/** The acts it came of, where its time does not tell. */
	acts?: readonly string[];
}

/** Whom notices are for. */
export interface Reader {
	id: string;
	teams: readonly string[];
	/** The places they answer for; undefined: all of the site. */
	areas: readonly string[] | undefined;
	site: string;
}

export const newestFirst = (notices: readonly Notice[]): Notice[] =>
	notices.toSorted((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at > b.at ? -1 : 1));
