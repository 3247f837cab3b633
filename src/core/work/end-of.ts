import type { Work } from '../model/collections.ts';

type Turn = NonNullable<Work['turns']>[string];

/** Who finished or closed it, and when, as long as it stays so. */
export const endOf = ({ status, turns }: Pick<Work, 'status' | 'turns'>): Turn | undefined =>
	status === 'done' || status === 'closed'
		? Object.values(turns ?? {})
				.filter(({ to }) => to === status)
				.sort((a, b) => (a.at < b.at ? -1 : 1))
				.at(-1)
		: undefined;
