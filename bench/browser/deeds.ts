import type { Page } from '@playwright/test';

type Deed = (about: never) => Promise<unknown>;
type About<D> = D extends (about: infer A) => unknown ? A : never;
type Answer<D> = D extends (about: never) => Promise<infer R> ? R : never;

export type DeedsOn<Deeds> = <Name extends keyof Deeds & string>(
	name: Name,
	about: About<Deeds[Name]>
) => Promise<Answer<Deeds[Name]>>;

/** Asks a page to do something; what goes there and comes back is plain data. */
export const deedsOn =
	<Deeds>(page: Page): DeedsOn<Deeds> =>
	<Name extends keyof Deeds & string>(name: Name, about: About<Deeds[Name]>) =>
		page.evaluate(
			async ([deed, it]) => {
				const { bench } = globalThis as unknown as { bench: Record<string, Deed> };
				return bench[deed]?.(it as never);
			},
			[name, about] as const
		) as Promise<Answer<Deeds[Name]>>;
