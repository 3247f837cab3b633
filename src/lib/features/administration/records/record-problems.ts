import type { FieldSpec, Values } from './field-spec.ts';

export type ProblemCode =
	| 'missing'
	| 'too-long'
	| 'between'
	| 'taken'
	| 'past'
	| 'before-start'
	| 'not-after-start'
	| 'until-needed'
	| 'twice'
	| 'too-many'
	| 'overlap'
	| 'beyond-cycle'
	| 'time-missing'
	| 'unfinished'
	| 'same-name';

/** What is wrong at a field; `detail` is what the words need to say it: a limit, a name. */
export interface Problem {
	code: ProblemCode;
	detail?: string;
}
export type Problems = Readonly<Record<string, Problem>>;

const MOST = { text: 200, code: 60, words: 400 } as const;

const isMissing = (value: unknown): boolean =>
	value === undefined || value === null || (Array.isArray(value) && value.length === 0);

const tooLong = (value: unknown, most: number): Problem | undefined =>
	typeof value === 'string' && value.length > most ? { code: 'too-long', detail: String(most) } : undefined;

const problemOf = (spec: FieldSpec, value: unknown): Problem | undefined => {
	if (isMissing(value)) return spec.required ? { code: 'missing' } : undefined;
	switch (spec.as) {
		case 'text':
		case 'code':
			return tooLong(value, MOST[spec.as]);
		case 'words':
			return Object.values(value as object)
				.map((text) => tooLong(text, MOST.words))
				.find((problem) => problem !== undefined);
		case 'count':
			return typeof value === 'number' && Number.isInteger(value) && value >= spec.from && value <= spec.to
				? undefined
				: { code: 'between', detail: `${spec.from}–${spec.to}` };
		case 'many':
			return Array.isArray(value) && value.length > spec.most
				? { code: 'too-many', detail: String(spec.most) }
				: undefined;
		default:
			return undefined;
	}
};

/** What is wrong by the fields alone. */
export const problemsOf = (specs: readonly FieldSpec[], values: Values): Problems =>
	Object.fromEntries(
		specs.flatMap((spec) => {
			const problem = problemOf(spec, values[spec.field]);
			return problem ? [[spec.field, problem]] : [];
		})
	);
