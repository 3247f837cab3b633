import { TOPIC_OF, type NoticeKind } from './notice.ts';

/** What a page leaves for when it is closed: whose phone it is, and the words in their language. */
export interface ToldWords {
	person: string;
	lang: string;
	/** Where no more may be said. */
	plain: string;
	kinds: Readonly<Record<NoticeKind, string>>;
	/** Of several at once; # stands for how many. */
	digest: string;
}

export interface ShownPush {
	title: string;
	body: string;
	/** The same news again takes the place of what is still shown. */
	tag: string;
	/** What it opens. */
	path: string;
	lang: string;
	/** Stays until somebody has looked. */
	isUrgent: boolean;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const isKind = (kind: string): kind is NoticeKind => Object.hasOwn(TOPIC_OF, kind);

export const isToldWords = (value: unknown): value is ToldWords =>
	isObject(value) &&
	['person', 'lang', 'plain', 'digest'].every((name) => typeof value[name] === 'string') &&
	isObject(value['kinds']);

/** Where the words are not there, or it is for somebody who is not here any more, it says only that there is something. */
export const shownPush = (message: unknown, words: ToldWords | undefined): ShownPush => {
	const { plain = 'Millwright', lang = 'en', person } = words ?? {};
	const nothing = { title: plain, body: '', tag: 'plain', path: '/notices', lang, isUrgent: false };
	if (!isObject(message) || words === undefined || message['to'] !== person) return nothing;
	const [id, kind = '', work = ''] = [text(message['id']), text(message['kind']), text(message['work'])];
	if (id !== undefined && kind === 'digest') {
		const title = words.digest.replace('#', String(Number(message['count']) || ''));
		return { ...nothing, title, body: text(message['title']) ?? '', tag: 'digest' };
	}
	if (id === undefined || !isKind(kind)) return nothing;
	const said = text(message['text']);
	const lines = [text(message['title']), said && `“${said}”`, text(message['by'])];
	return {
		title: words.kinds[kind] || plain,
		body: lines.filter((line) => line !== undefined && line !== '').join('\n'),
		tag: id,
		path: work === '' ? '/notices' : `/work/${encodeURIComponent(work)}`,
		lang,
		isUrgent: kind === 'on-call' || kind === 'unsafe'
	};
};

/** Within the app, and nowhere else. */
export const isOwnPath = (path: unknown): path is string =>
	typeof path === 'string' && /^\/(?![/\\])/.test(path);
