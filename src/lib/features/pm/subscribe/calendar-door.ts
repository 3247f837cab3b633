import type { CalendarMade, Calendars } from '#core/sync/auth-messages.ts';

export type CalendarAddress = Calendars['calendars'][number];

type Told<T> = { ok: true; value: T } | { ok: false; problem: string };

/** What the server does with addresses of calendars. Whoever composes the page says how it is asked. */
export interface CalendarDoor {
	list: () => Promise<Told<Calendars>>;
	make: (team: string | undefined) => Promise<Told<CalendarMade>>;
	end: (shown: string) => Promise<Told<undefined>>;
	/** Where a calendar program finds it. */
	addressOf: (token: string) => string;
}
