import type { DocOf } from '../model/collections.ts';
import type { CodeWords } from './code-words.ts';
import { FAILURE_MODES } from './failure-modes.ts';
import { MECHANISMS, NEEDS_FOLLOW_UP, ORIGINS, PLAIN_LISTS, REMEDIES } from './short-lists.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { pl } from './words/pl.ts';

type CodeEntry = Pick<
	DocOf<'code'>,
	| 'list'
	| 'code'
	| 'label'
	| 'hint'
	| 'groups'
	| 'causeKind'
	| 'likelyCauses'
	| 'likelyRemedies'
	| 'impact'
	| 'needsFollowUp'
	| 'iso14224'
	| 'order'
>;

const LANGUAGES: Readonly<Record<string, CodeWords>> = { en, de, es, pl };

const inAll = (word: (words: CodeWords) => string): Record<string, string> =>
	Object.fromEntries(Object.entries(LANGUAGES).map(([locale, words]) => [locale, word(words)]));

const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>) => Object.keys(table) as K[];

const modes = (): CodeEntry[] =>
	keysOf(FAILURE_MODES).map((code, order) => {
		const { groups, likelyCauses, likelyRemedies, ...more } = FAILURE_MODES[code];
		return {
			list: 'mode',
			code,
			label: inAll((words) => words.mode[code][0]),
			hint: inAll((words) => words.mode[code][1]),
			groups: [...groups],
			likelyCauses: [...likelyCauses],
			likelyRemedies: [...likelyRemedies],
			...more,
			order
		};
	});

const causes = (): CodeEntry[] =>
	[...MECHANISMS, ...ORIGINS].map((code, order) => ({
		list: 'cause',
		code,
		label: inAll((words) => words.cause[code]),
		causeKind: code.startsWith('O-') ? 'origin' : 'mechanism',
		order
	}));

const remedies = (): CodeEntry[] =>
	REMEDIES.map((code, order) => ({
		list: 'remedy',
		code,
		label: inAll((words) => words.remedy[code]),
		...(NEEDS_FOLLOW_UP.includes(code) && { needsFollowUp: true }),
		order
	}));

const plain = (list: keyof typeof PLAIN_LISTS): CodeEntry[] => {
	const codes: readonly string[] = PLAIN_LISTS[list];
	const wordFor = (words: Readonly<Record<string, string>>, code: string) => words[code] ?? code;
	return codes.map((code, order) => ({
		list,
		code,
		label: inAll((words) => wordFor(words[list], code)),
		order
	}));
};

/** The lists a plant begins with, in every language of the app. People change them as they like. */
export const seedCodes = (): CodeEntry[] => [
	...modes(),
	...causes(),
	...remedies(),
	...keysOf(PLAIN_LISTS).flatMap(plain)
];
