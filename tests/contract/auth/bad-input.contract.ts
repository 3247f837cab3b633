import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import * as messages from '#core/sync/auth-messages.ts';
import { filtersSaid } from '#core/sync/filter-messages.ts';
import { choicesRequest, choicesTold, pushRequest, pushState } from '#core/sync/telling-messages.ts';
import { fitting, spoiled } from '../../support/arbitrary-of.ts';
import { spokenIn } from '../../support/spoken-addresses.ts';
import type { NewGround } from '../store/ground.ts';
import { freshServer } from '../sync/plant-server.ts';
import { CODE, FAST, visitor } from './visitor.ts';

const ENDPOINTS: Readonly<Record<string, readonly [z.ZodType, z.ZodType]>> = {
	'set-up': [messages.setUpRequest, messages.signedIn],
	demo: [messages.demoRequest, z.null()],
	'demo-sign-in': [messages.demoSignInRequest, messages.signedIn],
	'sign-in': [messages.signInRequest, messages.signedIn],
	password: [messages.passwordRequest, z.null()],
	'sign-out': [z.unknown(), z.null()],
	renew: [messages.nothing, messages.renewed],
	pin: [messages.pinRequest, z.null()],
	badge: [messages.badgeRequest, z.null()],
	devices: [messages.nothing, messages.myDevices],
	'sign-out-device': [messages.signOutDeviceRequest, z.null()],
	sightings: [messages.sightingsRequest, messages.sightings],
	enrolment: [messages.enrolmentRequest, messages.enrolment],
	enrol: [messages.enrolRequest, messages.enrolled],
	roster: [messages.nothing, messages.roster],
	machine: [messages.machineRequest, messages.machineKeyMade],
	'machine-key': [messages.machineKeyRequest, messages.machineKeyMade],
	'end-machine-key': [messages.endMachineKeyRequest, z.null()],
	machines: [messages.machinesRequest, messages.machines],
	confirm: [messages.confirmRequest, z.null()],
	calendars: [messages.nothing, messages.calendars],
	calendar: [messages.calendarRequest, messages.calendarMade],
	'end-calendar': [messages.endCalendarRequest, z.null()],
	'push-state': [messages.nothing, pushState],
	push: [pushRequest, z.null()],
	telling: [choicesRequest, choicesTold],
	filters: [filtersSaid, filtersSaid],
	'end-push': [messages.nothing, z.null()]
};

const RUNS = { numRuns: 60, endOnFailure: true };

export const bearingAuth = (newGround: NewGround): void => {
	const server = freshServer(
		newGround,
		{ setUpCode: CODE, passwordCost: FAST, pinRounds: 10 },
		{ isEmpty: true }
	);
	const browser = visitor(server);

	const heard = async (path: string, body: BodyInit, token?: string): Promise<number> => {
		// Each from somewhere else, or all but the first would only be told to wait.
		server.time.pass(3_600_001);
		const answer = await browser.ask('POST', path, body, { token });
		const text = await answer.text();
		expect(answer.status, text).toBeLessThan(500);
		expect(answer.headers.get('cache-control')).toBe('no-store');
		const told: unknown = answer.status === 204 ? null : JSON.parse(text);
		const schema = answer.status < 300 ? (ENDPOINTS[path]?.[1] ?? z.never()) : messages.authError;
		expect(schema.safeParse(told).success, text).toBe(true);
		return answer.status;
	};

	test('every address is among them', () => {
		expect(spokenIn('sync-server/accounts/create-accounts.ts')).toEqual(Object.keys(ENDPOINTS).sort());
	});

	test.each(Object.keys(ENDPOINTS))('whatever is said to %s, it answers in order', async (path) => {
		const { token } = (await browser.setUp()).body;
		const message = fc.oneof(
			fitting(ENDPOINTS[path]?.[0] ?? z.never()),
			spoiled(z.looseObject({})),
			fc.jsonValue()
		);
		await fc.assert(
			fc.asyncProperty(message, fc.constantFrom(token, undefined, 'mw1_x'), async (said, key) => {
				await heard(path, JSON.stringify(said) ?? '', path === 'sign-out' ? undefined : key);
			}),
			RUNS
		);
		expect((await browser.signOut(token)).status).toBe(204);
	});

	test('whatever a plant and its admin are called, either all of it is made or nothing', async () => {
		const name = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 30 }),
			fc.constantFrom('', ' ', '\0', '\ud800', '🏭')
		);
		const zone = fc.oneof(fc.constantFrom('Europe/Berlin', 'utc', 'GMT+1', ''), fc.string());
		await fc.assert(
			fc.asyncProperty(name, name, zone, async (site, admin, timeZone) => {
				const message = {
					code: CODE,
					site: { name: site, timeZone },
					admin: { name: admin, password: 'wet boots' }
				};
				const status = await heard('set-up', JSON.stringify(message));
				const { founded } = await browser.state();
				if (status === 200) expect(founded).toBe(true);
				if (!founded) expect(await server.app.store.read((tx) => tx.log(0, 1))).toEqual([]);
			}),
			RUNS
		);
	});

	test('what is no JSON, is cut off or is not text at all is refused', async () => {
		const { token } = (await browser.setUp()).body;
		const deep = '['.repeat(8_000) + ']'.repeat(8_000);
		const bodies: BodyInit[] = ['', '{', '"', '[1,]', new Uint8Array([0xff, 0xfe, 0x00]), '[]', 'null', deep];
		for (const path of ['set-up', 'sign-in', 'password'])
			for (const body of bodies) expect(await heard(path, body, token)).toBe(400);
	});

	test('a message that is too large is refused before it is read, and so is an endless one', async () => {
		const most = messages.MAX_AUTH_BODY_BYTES;
		const { token } = (await browser.setUp()).body;
		for (const path of ['set-up', 'sign-in', 'password']) {
			const body = JSON.stringify({ name: 'x', password: 'p'.repeat(most) });
			expect(await heard(path, body, token)).toBe(413);
		}
	});

	test('there is nothing at any other address, whatever the method', async () => {
		for (const [method, path] of [
			['GET', 'sign-in'],
			['GET', 'none'],
			['POST', 'state'],
			['PUT', 'password'],
			['DELETE', ''],
			['POST', 'sign-in/x']
		] as const) {
			const answer = await browser.ask(method, path, undefined);
			expect(messages.authError.parse(await answer.json())).toMatchObject({ error: 'not-found' });
			expect(answer.status).toBe(404);
		}
	});
};
