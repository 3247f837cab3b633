import type { Machine } from './questions.ts';

const MOST = 20;

type Named = Pick<Machine, 'name' | 'code'>;

/** 0 is best; undefined does not fit. */
const rankOf = ({ name, code }: Named, text: string): number | undefined => {
	const [label, words] = [code.toLowerCase(), name.toLowerCase()];
	if (label === text) return 0;
	if (label.startsWith(text)) return 1;
	if (words.startsWith(text)) return 2;
	if (words.includes(text) || label.includes(text)) return 3;
	return undefined;
};

/** The first of those that fit what was typed: the code before the name, the beginning before the middle. */
export const hits = <M extends Named>(machines: readonly M[], typed: string): M[] => {
	const text = typed.trim().toLowerCase();
	return machines
		.map((machine) => ({ machine, rank: rankOf(machine, text) }))
		.filter((one): one is { machine: M; rank: number } => one.rank !== undefined)
		.sort((a, b) => a.rank - b.rank)
		.slice(0, MOST)
		.map(({ machine }) => machine);
};
