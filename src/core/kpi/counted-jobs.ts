import type { Work } from '../model/collections.ts';

/** A finished job that numbers were made of, with what it gave to each of them. */
export interface CountedJob {
	readonly work: string;
	readonly title: string;
	readonly kind: Work['workKind'];
	/** Hands on it. */
	readonly minutes: number;
	/** Repairs only: until somebody was at it, and how long it waited for what. */
	readonly response?: number | undefined;
	readonly waited?: Readonly<Record<string, number>> | undefined;
}

/** So many are named, those that were finished last; numbers are of all. */
export const MOST_COUNTED = 500;

/** What somebody wants to see behind: a kind of work, a cause of waiting, or the response. */
export type Behind = { of: 'kind' | 'cause'; is: string } | { of: 'response' };

const minutesBehind = (
	{ kind, minutes, response, waited }: CountedJob,
	behind: Behind
): number | undefined => {
	switch (behind.of) {
		case 'kind':
			return kind === behind.is ? minutes : undefined;
		case 'cause':
			return Object.hasOwn(waited ?? {}, behind.is) ? waited?.[behind.is] : undefined;
		case 'response':
			return response;
	}
};

/** The jobs of which a number was made, those that took longest first. */
export const jobsBehind = (
	counted: readonly CountedJob[],
	behind: Behind
): { work: string; title: string; minutes: number }[] =>
	counted
		.flatMap((job) => {
			const minutes = minutesBehind(job, behind);
			return minutes === undefined ? [] : [{ work: job.work, title: job.title, minutes }];
		})
		.sort((a, b) => b.minutes - a.minutes || (a.work < b.work ? -1 : 1));
