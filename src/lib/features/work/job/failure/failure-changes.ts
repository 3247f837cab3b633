import type { Work } from '#core/model/collections.ts';

type Failure = Partial<NonNullable<Work['failure']>>;
const FIELDS = ['mode', 'cause', 'remedy', 'found'] as const;
type Given = Partial<Pick<Failure, (typeof FIELDS)[number]>>;

/** Only what is said anew, each with the word the person had before their eyes. */
export const failureChanges = (
	known: Failure | undefined,
	given: Given
): Record<string, { from: string | null; to: string }> =>
	Object.fromEntries(
		FIELDS.flatMap((field) => {
			const [from, to] = [known?.[field] ?? null, given[field]];
			return to === undefined || to === from ? [] : [[field, { from, to }]];
		})
	);
