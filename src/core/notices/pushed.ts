import type { Notice, NoticeKind } from './notice.ts';

/** What a push says: no more than the bell shows of it. The words around it the device has itself, in its language. */
export interface Pushed {
	/** Whom it is for: a browser may have passed to somebody else meanwhile. */
	to: string;
	id: string;
	kind: NoticeKind | 'digest';
	work: string;
	title: string;
	text?: string;
	/** Their name. */
	by?: string;
	/** How many pieces of news it stands for. */
	count?: number;
}

/** Services take four kilobytes, and a lock screen shows less. */
const MOST_TITLE = 120;
const MOST_TEXT = 200;

const cut = (text: string, most: number): string => {
	const signs = [...text];
	return signs.length <= most ? text : `${signs.slice(0, most - 1).join('')}…`;
};

export const pushedOf = (
	{ id, kind, work, title, text }: Notice,
	to: string,
	by: string | undefined
): Pushed => ({
	...{ to, id, kind, work, title: cut(title, MOST_TITLE) },
	...(text !== undefined && { text: cut(text, MOST_TEXT) }),
	...(by !== undefined && by !== '' && { by: cut(by, MOST_TITLE) })
});

/** Many at once as one: how many, and what the first are about. */
export const gathered = (all: readonly Pushed[]): Pushed => {
	const titles = [...new Set(all.map(({ title }) => title))];
	const [first] = all;
	return {
		...{ to: first?.to ?? '', id: `digest.${first?.id ?? ''}`, kind: 'digest', work: '' },
		...{ title: titles.slice(0, 3).join('\n'), count: all.length }
	};
};
