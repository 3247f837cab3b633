import { isAtWork, type Shift } from '../shifts/at-work.ts';
import { minutesOf } from '../shifts/turns.ts';
import { wallAt } from '../pm/zone.ts';
import { TOPICS, TOPIC_OF, type NoticeKind, type Topic } from './notice.ts';

/** A span of the day at the site, over midnight too. */
interface Span {
	from: string;
	to: string;
}

/** How one person wants to be told, on all their devices. */
export interface Choices {
	/** Neither by the bell nor on a phone. */
	off: readonly Topic[];
	/** By the bell only. */
	bellOnly: readonly Topic[];
	/** When phones keep still. Calls come through: whoever is called is on shift, or the last who can be. */
	quiet?: 'off-shift' | Span | undefined;
	/** When what is not urgent comes, together. */
	digest?: string | undefined;
}

/** As somebody said it, and when: of two devices the later word holds. */
export interface SaidChoices {
	at: string;
	choices: Choices;
}

export const USUAL_CHOICES: Choices = { off: [], bellOnly: [] };

/** Where somebody waits for this person, or is in danger, a summary would be too late. */
const URGENT: ReadonlySet<Topic> = new Set(['calls', 'unsafe', 'words']);
export const isUrgent = (kind: NoticeKind): boolean => URGENT.has(TOPIC_OF[kind]);

const MINUTE = 60_000;
const DAY_MINUTES = 1_440;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;
const topicsIn = (value: unknown): Topic[] =>
	Array.isArray(value) ? TOPICS.filter((topic) => value.includes(topic)) : [];
const isTime = (value: unknown): value is string => typeof value === 'string' && TIME.test(value);

const quietIn = (value: unknown): Choices['quiet'] => {
	if (value === 'off-shift') return value;
	if (!isObject(value) || !isTime(value['from']) || !isTime(value['to'])) return undefined;
	return { from: value['from'], to: value['to'] };
};

/** What another version wrote is read as far as it means something. */
export const choicesFrom = (value: unknown): Choices => {
	if (!isObject(value)) return USUAL_CHOICES;
	const { digest } = value;
	const quiet = quietIn(value['quiet']);
	return {
		...{ off: topicsIn(value['off']), bellOnly: topicsIn(value['bellOnly']) },
		...(quiet && { quiet }),
		...(isTime(digest) && { digest })
	};
};

export const saidChoicesFrom = (value: unknown): SaidChoices | undefined =>
	isObject(value) && typeof value['at'] === 'string' && Number.isFinite(Date.parse(value['at']))
		? { at: value['at'], choices: choicesFrom(value['choices']) }
		: undefined;

/** Whom it is for, where and when. */
export interface Hearer {
	zone: string | undefined;
	/** Their shift, where they have one. */
	shift: Shift | undefined;
	now: number;
}

const isWithin = (minute: number, { from, to }: Span): boolean => {
	const [begin, end] = [minutesOf(from), minutesOf(to)];
	return begin <= end ? begin <= minute && minute < end : minute >= begin || minute < end;
};

const isQuiet = (quiet: Choices['quiet'], { zone, shift, now }: Hearer): boolean => {
	if (quiet === undefined) return false;
	const { day, second } = wallAt(now, zone);
	const wall = { day, minute: Math.floor(second / 60) };
	// Whoever has no shift is never outside it.
	return quiet === 'off-shift' ? shift !== undefined && !isAtWork(shift, wall) : isWithin(wall.minute, quiet);
};

/** When the summary was last due, by the clock on the wall at the site. */
export const lastDigest = (at: string, { zone, now }: Hearer): number => {
	const minute = Math.floor(wallAt(now, zone).second / 60);
	const since = (minute - minutesOf(at) + DAY_MINUTES) % DAY_MINUTES;
	return Math.floor(now / MINUTE) * MINUTE - since * MINUTE;
};

/** Whether a phone is to hear of it at all. */
export const isPushed = (kind: NoticeKind, { off, bellOnly }: Choices): boolean =>
	!off.includes(TOPIC_OF[kind]) && !bellOnly.includes(TOPIC_OF[kind]);

/** Whether it has to wait: for the end of the quiet hours, or for the summary. */
export const isHeldBack = (
	{ kind, madeAt }: { kind: NoticeKind; madeAt: string },
	{ quiet, digest }: Choices,
	hearer: Hearer
): boolean => {
	const topic = TOPIC_OF[kind];
	if (topic === 'calls') return false;
	if (isQuiet(quiet, hearer)) return true;
	// It is what all else waits for.
	if (kind === 'summary') return false;
	return digest !== undefined && !URGENT.has(topic) && Date.parse(madeAt) >= lastDigest(digest, hearer);
};
