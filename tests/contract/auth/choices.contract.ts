import { expect, test } from 'vitest';
import { filtersSaid } from '#core/sync/filter-messages.ts';
import { choicesTold } from '#core/sync/telling-messages.ts';
import type { NewGround } from '../store/ground.ts';
import { phonesOf } from './phones.ts';

const HOUR = 3_600_000;

/** The plant’s clock begins on a Monday at nine in the morning. */
export const choosing = (newGround: NewGround): void => {
	const { service, server, browser, keyOf, subscribed, act, job, told } = phonesOf(newGround);
	const say = async (person: string, choices: object, at = server.time.now().toISOString()) => {
		const said = { at, choices: { off: [], bellOnly: [], ...choices } };
		const token = await keyOf(person, 'tablet');
		return (await browser.say('telling', choicesTold, { said }, { token })).body.said;
	};
	const asked = async (person: string) =>
		(await browser.say('telling', choicesTold, {}, { token: await keyOf(person, 'tablet') })).body.said;
	const given = async (title: string, code: string, more: object = {}) =>
		act('work.assign', {
			id: await job(title, code, more),
			owner: { to: { type: 'person', id: 'technician' } }
		});
	const later = async (hours: number) => {
		server.time.pass(hours * HOUR);
		await server.app.tellOnce();
	};

	test('what somebody chose is known on all their devices, the later word holds, and nobody sees another’s', async () => {
		expect(await asked('technician')).toBeUndefined();
		const second = await say('technician', { off: ['acts'] });
		expect(second?.choices.off).toEqual(['acts']);
		const first = await say('technician', { off: ['jobs'] }, '2026-03-20T08:00:00.000Z');
		expect(first).toEqual(second);
		expect(await asked('technician')).toEqual(second);
		expect(await asked('lead')).toBeUndefined();
		// A clock that is ahead must not hold for ever.
		await say('lead', { off: ['jobs'] }, '2030-01-01T00:00:00.000Z');
		server.time.pass(1_000);
		expect((await say('lead', { off: [] }))?.choices.off).toEqual([]);
	});

	test('filters that somebody named on one device are on their others, whatever they choose beside it, and nobody else’s', async () => {
		const keep = async (person: string, device: string, ...filters: object[]) => {
			const token = await keyOf(person, device);
			return (await browser.say('filters', filtersSaid, { filters }, { token })).body.filters;
		};
		const late = { name: 'Late', at: '2026-03-20T08:00:00.000Z', search: '?due=overdue' };
		const mine = { name: 'Mine', at: '2026-03-21T08:00:00.000Z', search: '?owner=lead' };
		expect(await keep('lead', 'phone', late)).toEqual([late]);
		expect(await keep('lead', 'tablet')).toEqual([late]);
		expect(await asked('lead')).toBeUndefined();
		await say('lead', { off: ['acts'] });
		expect(await keep('lead', 'tablet', mine)).toEqual([mine, late]);
		expect((await asked('lead'))?.choices.off).toEqual(['acts']);
		const gone = { name: 'Late', at: '2026-03-22T08:00:00.000Z' };
		expect(await keep('lead', 'phone', gone)).toEqual([gone, mine]);
		// A device that still has it, by a clock that is ahead.
		const ahead = await keep('lead', 'tablet', { ...late, at: '2030-01-01T00:00:00.000Z' });
		expect(ahead[0]?.at).toBe(server.time.now().toISOString());
		expect(await keep('technician', 'phone')).toEqual([]);
	});

	test('no phone hears of what its person does not want to be told, or only by the bell', async () => {
		await subscribed('technician');
		await say('technician', { bellOnly: ['jobs'], off: ['unsafe'] });
		await given('Oil is low', 'W-1', { impact: 'safety' });
		await later(0);
		expect(told()).toEqual([]);
		server.time.pass(1_000);
		await say('technician', {});
		await given('Oil is gone', 'W-2');
		await later(0);
		expect(told()).toEqual([['given', 'Oil is gone']]);
	});

	test('in quiet hours phones keep still; afterwards one message says how much there is', async () => {
		await subscribed('technician');
		await say('technician', { quiet: { from: '08:00', to: '12:00' } });
		await given('Oil is low', 'W-1');
		await given('Belt slips', 'W-2');
		await later(0);
		await later(2);
		expect(service.asked).toBe(0);
		await later(1);
		expect(service.delivered).toMatchObject([
			{ message: { kind: 'digest', count: 2, title: expect.stringContaining('Oil is low') } }
		]);
		await later(1);
		expect(told()).toHaveLength(1);
	});

	test('what is not urgent comes together at the time somebody chose, what is unsafe at once', async () => {
		await subscribed('technician');
		await say('technician', { digest: '14:00' });
		await given('Oil is low', 'W-1');
		await given('Belt slips', 'W-2');
		await job('Guard is open', 'W-3', { impact: 'safety' });
		await later(0);
		expect(told()).toEqual([['unsafe', 'Guard is open']]);
		await later(5);
		expect(service.delivered.at(-1)?.message).toMatchObject({ kind: 'digest', count: 2 });
	});
};
