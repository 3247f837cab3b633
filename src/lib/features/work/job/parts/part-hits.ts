import type { Doc } from '#core/model/document.ts';

const SHOWN = 20;

const plain = (value: unknown): string =>
	typeof value === 'string' ? value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase() : '';

const tagsOf = ({ tags }: Doc): string[] => (Array.isArray(tags) ? tags.map(plain) : []);

/** 0 is the thing itself, undefined is not meant. */
const rankOf = (part: Doc, asked: string, words: readonly string[]): number | undefined => {
	const [code, maker] = [plain(part['code']), plain(part['makerCode'])];
	if (code === asked || maker === asked || tagsOf(part).includes(asked)) return 0;
	if (code.startsWith(asked)) return 1;
	const text = [code, maker, plain(part['name']), plain(part['maker'])].join(' ');
	return words.every((word) => text.includes(word)) ? 2 : undefined;
};

/** Ids of the parts that are meant by what was typed, the surest first. */
export const partHits = (parts: readonly Doc[], typed: string): string[] => {
	const asked = plain(typed).trim();
	const words = asked.split(/\s+/).filter(Boolean);
	return parts
		.flatMap((part) => {
			const rank = part.archived ? undefined : rankOf(part, asked, words);
			return rank === undefined ? [] : { id: part.id, rank };
		})
		.sort((a, b) => a.rank - b.rank)
		.slice(0, SHOWN)
		.map(({ id }) => id);
};
