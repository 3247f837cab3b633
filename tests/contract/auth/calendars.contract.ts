import { expect, test } from 'vitest';
import { z } from 'zod';
import * as messages from '#core/sync/auth-messages.ts';
import type { NewGround } from '../store/ground.ts';
import { freshServer } from '../sync/plant-server.ts';
import { FAST, visitor } from './visitor.ts';

const NOTHING = z.object({});

export const subscribing = (newGround: NewGround): void => {
	const server = freshServer(newGround, { passwordCost: FAST, pinRounds: 10 });
	const browser = visitor(server);
	const as = async <T>(person: string, path: string, schema: z.ZodType<T>, message: object = {}) => {
		const token = await server.app.credentials.mint({ person, device: 'tablet' }, server.time.now());
		return browser.say(path, schema, message, { token });
	};
	const make = (person: string, message: object = {}) =>
		as(person, 'calendar', messages.calendarMade, message);
	const listed = async (person: string) => (await as(person, 'calendars', messages.calendars)).body.calendars;
	const acts = (...all: readonly (readonly [name: string, args: object])[]) => {
		// Two acts of the same moment would be told apart by who did them.
		server.time.pass(1_000);
		return server.app.own.run(async ({ act }) => {
			const ids: string[] = [];
			for (const [name, args] of all) ids.push((await act(name, args))('w'));
			return ids;
		});
	};
	const read = async (token: string, headers: Record<string, string> = {}) => {
		const url = `http://plant.test/calendar/${token}.ics`;
		const answer = await server.app.fetch(new Request(url, { headers }), {
			incoming: { url: new URL(url).pathname, socket: { remoteAddress: '10.0.0.9' } }
		});
		return { status: answer.status, headers: answer.headers, text: await answer.text() };
	};
	const titles = (text: string) => [...text.matchAll(/SUMMARY:(.*)\r/g)].map(([, title]) => title);
	const job = (title: string, code: string, more: object = {}) =>
		['work.request', { site: 'ham1', title, code, dueOn: '2026-04-01', ...more }] as const;
	const owned = (id: string, type: 'person' | 'team', of: string) =>
		acts(['work.assign', { id, owner: { to: { type, id: of } } }]);

	test('an address shows its person’s open work by day to whoever has it, without any other key', async () => {
		const [mine = '', other = ''] = await acts(job('Oil is low', 'W-1'), job('Not mine', 'W-2'));
		await owned(mine, 'person', 'technician');
		await owned(other, 'person', 'lead');
		const { body } = await make('technician');
		const { status, headers, text } = await read(body.token);
		expect(status).toBe(200);
		expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
		expect(headers.get('cache-control')).toBe('no-store');
		expect(titles(text)).toEqual(['Oil is low (W-1)']);
		expect(text).toContain('DTSTART;VALUE=DATE:20260401');
		await acts(['work.schedule', { id: mine, changes: { dueOn: { from: '2026-04-01', to: '2026-04-03' } } }]);
		expect((await read(body.token)).text).toContain('DTSTART;VALUE=DATE:20260403');
		await acts(['work.cancel', { id: mine, reason: 'no longer' }]);
		expect(titles((await read(body.token)).text)).toEqual([]);
	});

	test('a team’s address shows the team’s work; one that nobody may see is not found', async () => {
		const team = await server.app.own.run(async ({ act }) =>
			(await act('team.create', { name: 'Mechanics' }))('t')
		);
		const [ours = ''] = await acts(job('Change the belt', 'W-3'));
		await owned(ours, 'team', team);
		const { body } = await make('technician', { team });
		const { text } = await read(body.token);
		expect(text).toContain('X-WR-CALNAME:Mechanics');
		expect(titles(text)).toEqual(['Change the belt (W-3)']);
		expect(await listed('technician')).toMatchObject([{ shown: body.shown, team }]);
		for (const person of ['contractor', 'foreigner'])
			expect((await make(person, { team })).body.error).toBe('not-found');
	});

	test('it is worth nothing anywhere else, and no other key opens it', async () => {
		const { body } = await make('technician');
		const { status } = await browser.say('devices', messages.myDevices, {}, { token: body.token });
		expect(status).toBe(401);
		const pull = new Request('http://plant.test/sync/hello', {
			method: 'POST',
			headers: { Authorization: `Bearer ${body.token}` },
			body: '{}'
		});
		expect((await server.app.fetch(pull)).status).toBe(401);
		const key = await server.app.credentials.mint({ person: 'admin', device: 'tablet' }, server.time.now());
		for (const guess of [key, body.shown, `${body.shown}${'A'.repeat(36)}`, 'mwcal1_'])
			expect((await read(guess)).status).toBe(404);
	});

	test('an address that was ended is not there any more; nobody ends another’s', async () => {
		const { body } = await make('technician');
		expect((await as('admin', 'end-calendar', NOTHING, { shown: body.shown })).body.error).toBe('not-found');
		expect((await read(body.token)).status).toBe(200);
		expect((await as('technician', 'end-calendar', NOTHING, { shown: body.shown })).status).toBe(204);
		expect((await read(body.token)).status).toBe(404);
		expect(await listed('technician')).toEqual([]);
	});

	test('whoever has left, or may see nothing any more, has no calendar', async () => {
		const { body } = await make('technician');
		await acts(['person.leave', { id: 'technician' }]);
		expect((await read(body.token)).status).toBe(404);
	});

	test('only a hash is kept, the list tells which is in use, and nothing that costs money is in it', async () => {
		const { body } = await make('lead');
		const [costly = ''] = await acts(job('Costly', 'W-4'));
		await owned(costly, 'person', 'lead');
		expect(await listed('lead')).toEqual([{ shown: body.shown, since: expect.any(String) }]);
		const { text } = await read(body.token);
		expect(text).not.toMatch(/EUR|cost:|wage/i);
		expect(await listed('lead')).toMatchObject([{ usedAt: expect.any(String) }]);
		expect(body.shown.length).toBeLessThan(20);
		expect(JSON.stringify(await listed('lead'))).not.toContain(body.token);
	});
};
