import { readWithin } from '#core/access/read-within.ts';
import { confidentialScope, scopesOf } from '#core/access/scopes.ts';
import { actorAt } from '#core/commands/judge.ts';
import { findOf, getOf } from '#core/commands/lookup.ts';
import { key } from '#core/model/keys.ts';
import { calendarFile } from '#core/pm/calendar-file.ts';
import { calendarEntries } from '#core/pm/calendar-entries.ts';
import type { CalendarHolder, CalendarKeys } from '../auth/calendar-keys.ts';
import type { ReadTx, Store } from '../store/store.ts';

interface CalendarParts {
	readonly store: Pick<Store, 'read'>;
	readonly keys: CalendarKeys;
	readonly now: () => Date;
}

const ADDRESS = /^\/calendar\/(mwcal1_[\w-]{43})\.ics$/;
const HEADERS = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' };

/** The same for a key that never was, one that was ended, and one whose person or team is gone. */
const nothing = (): Response =>
	Response.json(
		{ error: { code: 'not-found', message: 'There is nothing at this address.' } },
		{ status: 404, headers: HEADERS }
	);

/** What its person may see today, whoever has the address: never what things and people cost. */
const fileOf = async (
	tx: ReadTx,
	{ person, team }: CalendarHolder,
	at: string
): Promise<string | undefined> => {
	const who = await getOf(tx, 'person', person);
	if (who === undefined || who.state !== 'active' || who.archived) return undefined;
	const money = new Set(who.grants.map(({ site }) => confidentialScope(site)));
	const held = scopesOf(await actorAt(who, tx, at)).filter((scope) => !money.has(scope));
	const read = readWithin(tx, held);
	const ofTeam = team === undefined ? undefined : await getOf(read, 'team', team);
	if (team !== undefined && (ofTeam === undefined || ofTeam.archived)) return undefined;
	const whose = ofTeam ?? who;
	const site = await getOf(read, 'site', whose.site);
	const jobs = await findOf(read, 'work', key.mine(whose.id));
	return calendarFile(
		whose.name,
		calendarEntries(jobs, { zone: site?.timeZone, address: site?.publicAddress })
	);
};

/** For calendar programs, which bring no key but the one in the address. */
export const calendarFor =
	({ store, keys, now }: CalendarParts) =>
	async (request: Request): Promise<Response> => {
		const token = ADDRESS.exec(new URL(request.url).pathname)?.[1];
		const holder = token === undefined ? undefined : await keys.holderOf(token, now());
		const file = holder && (await store.read((tx) => fileOf(tx, holder, now().toISOString())));
		if (file === undefined) return nothing();
		return new Response(file, {
			headers: { ...HEADERS, 'Content-Type': 'text/calendar; charset=utf-8' }
		});
	};
