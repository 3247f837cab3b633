import type { z } from 'zod';
import { readWithin } from '#core/access/read-within.ts';
import { getOf } from '#core/commands/lookup.ts';
import type {
	CalendarMade,
	calendarRequest,
	Calendars,
	endCalendarRequest
} from '#core/sync/auth-messages.ts';
import type { Identity } from '../auth/identity.ts';
import { scopesHeld } from '../sync/standing.ts';
import type { AccountParts, Caller } from './account-parts.ts';
import { fail, fine, type Answer } from './auth-problem.ts';

/** More than anybody has calendar programs. */
const MOST = 20;

/** One's own work, or that of a team that one may see. */
export const makeCalendarKey =
	({ store, own, calendarKeys, now }: AccountParts) =>
	async (
		{ team }: z.infer<typeof calendarRequest>,
		_caller: Caller,
		identity: Identity
	): Promise<Answer<CalendarMade>> => {
		const { person } = identity;
		const found = await store.read(async (tx): Promise<Answer<{ site: string }>> => {
			const held = await scopesHeld(tx, identity, now());
			const me = await getOf(tx, 'person', person);
			if (held.length === 0 || me === undefined || me.account !== undefined) return fail('not-allowed');
			const known = team === undefined ? undefined : await getOf(readWithin(tx, held), 'team', team);
			if (team !== undefined && (known === undefined || known.archived)) return fail('not-found');
			return fine({ site: me.site });
		});
		if (!found.ok) return found;
		if ((await calendarKeys.of(person)).length >= MOST) return fail('not-allowed');
		const made = await calendarKeys.mint({ person, ...(team !== undefined && { team }) }, now());
		await own.run(({ act }) => act('access.makeKey', { site: found.value.site, person, by: 'self' }));
		return fine(made);
	};

export const myCalendars =
	({ store, calendarKeys, now }: AccountParts) =>
	async (_message: object, _caller: Caller, identity: Identity): Promise<Answer<Calendars>> => {
		const held = await store.read((tx) => scopesHeld(tx, identity, now()));
		if (held.length === 0) return fail('not-allowed');
		return fine({ calendars: await calendarKeys.of(identity.person) });
	};

export const endCalendarKey =
	({ store, own, calendarKeys }: AccountParts) =>
	async (
		{ shown }: z.infer<typeof endCalendarRequest>,
		_caller: Caller,
		{ person }: Identity
	): Promise<Answer<undefined>> => {
		if (!(await calendarKeys.end(person, shown))) return fail('not-found');
		const me = await store.read((tx) => getOf(tx, 'person', person));
		if (me !== undefined)
			await own.run(({ act }) => act('access.endKeys', { site: me.site, person, by: 'self' }));
		return fine(undefined);
	};
