import { objectIn } from '#core/commands/about-of.ts';
import type { Op, Verdict } from '#core/sync/op.ts';
import type { ActWords } from '#lib/i18n/messages/parts.ts';

const entry = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
	Object.hasOwn(table, key) ? table[key] : undefined;

/** What was done, in plain words: "Comment", "Team: changed". */
export const titleOf = ({ name, args }: Pick<Op, 'name' | 'args'>, words: ActWords['acts']): string => {
	const named = entry(words.named, name);
	if (named !== undefined) return named;
	const [family = '', act = ''] = name.split('.');
	const kind = entry(words.kinds, family);
	const isBack = act === 'archive' && objectIn(args)['archived'] === false;
	const does = entry(words.does, isBack ? 'unarchive' : act);
	return kind !== undefined && does ? does(kind) : words.unknown;
};

/** What was typed that says most, for a line in the list. */
const SAYS = [
	'text',
	'title',
	'name',
	'reason',
	'note',
	'description',
	'value',
	'quantity',
	'counted',
	'tag'
];

export const sayingOf = ({ args }: Pick<Op, 'args'>): string | number | undefined => {
	const given = objectIn(args);
	for (const field of SAYS) {
		const value = given[field];
		if ((typeof value === 'string' && value.trim() !== '') || typeof value === 'number') return value;
	}
	return undefined;
};

export interface Explained {
	why: string;
	todo: string | undefined;
}

/** Why an act was not done and what helps; undefined for what was done. */
export const explain = (verdict: Verdict | undefined, words: ActWords['verdicts']): Explained | undefined => {
	if (verdict?.result === 'quarantined') {
		return { why: entry(words.parked, verdict.reason) ?? words.parkedElse, todo: undefined };
	}
	if (verdict?.result !== 'refused') return undefined;
	const { code, detail } = verdict.refusal;
	const { why, todo } = entry(words.refusals, code) ?? words.refusedElse;
	const step = detail?.['instruction'];
	const reason = detail?.['reason'];
	if (code === 'rejected' && typeof reason === 'string')
		return { why: `${why} ${words.because(reason)}`, todo };
	return { why: typeof step === 'string' ? `${why} ${words.step(step)}` : why, todo };
};

/** In what it came out different, each said once. */
export const differencesOf = (verdict: Verdict | undefined, words: ActWords['verdicts']): string[] => {
	if (verdict?.result !== 'adjusted') return [];
	const said = verdict.differences.map(({ code }) => entry(words.differences, code));
	return [...new Set(said.filter((one) => one !== undefined))];
};

export const troubleWords = (trouble: string, words: ActWords['verdicts']): string =>
	entry(words.troubles, trouble) ?? words.troubleElse;
