import { expect, test } from 'vitest';
import type { NewGround } from '../store/ground.ts';
import { phonesOf } from './phones.ts';

const MINUTE = 60_000;

/** What the server does by itself where nobody takes notice; the rule has tests of its own (escalation.test.ts). */
export const calling = (newGround: NewGround): void => {
	const { service, server, subscribed, act, job } = phonesOf(newGround);
	const called = () =>
		service.delivered
			.filter(({ message }) => message['kind'] === 'on-call')
			.map(({ message }) => `${String(message['to'])}: ${String(message['title'])}`);
	/** Priority 1: a quarter of an hour, as long as the site says nothing else. */
	const stands = (title: string, code: string) => job(title, code, { impact: 'safety' });
	const later = async (minutes: number, app = server.app) => {
		server.time.pass(minutes * MINUTE);
		await app.tellOnce();
	};
	const both = async () => {
		await subscribed('admin');
		await subscribed('lead', 'handy');
	};

	test('what stands and nobody looks at calls the next person each time the minutes pass, urgently, until somebody does', async () => {
		await both();
		const id = await stands('Carton jam', 'W-1');
		await later(14);
		expect(called()).toEqual([]);
		await later(1);
		expect(called()).toEqual(['admin: Carton jam']);
		expect(service.delivered.at(-1)?.urgency).toBe('high');
		await later(14);
		expect(called()).toHaveLength(1);
		await later(1);
		expect(called()).toEqual(['admin: Carton jam', 'lead: Carton jam']);

		await stands('Film torn', 'W-2');
		await act('work.approve', { id });
		await later(60);
		expect(called().slice(2).sort()).toEqual(['admin: Film torn', 'lead: Film torn']);
	});

	test('nobody is called any more once somebody has taken notice', async () => {
		await both();
		const id = await stands('Carton jam', 'W-1');
		await later(15);
		await act('work.approve', { id });
		await later(60);
		expect(called()).toEqual(['admin: Carton jam']);
	});

	test('two servers call once', async () => {
		await both();
		const other = await server.another();
		await stands('Carton jam', 'W-1');
		server.time.pass(15 * MINUTE);
		await Promise.all([server.app.tellOnce(), other.tellOnce()]);
		await Promise.all([server.app.tellOnce(), other.tellOnce()]);
		expect(called()).toEqual(['admin: Carton jam']);
	});

	test('a server that was down calls when it is back, if it is still true, and nobody for what stood there for a day', async () => {
		await both();
		const seen = await stands('Seen meanwhile', 'W-1');
		await stands('Carton jam', 'W-2');
		server.time.pass(20 * MINUTE);
		await act('work.approve', { id: seen });
		await (await server.another()).tellOnce();
		expect(called()).toEqual(['admin: Carton jam']);

		service.delivered.length = 0;
		await stands('Left over the holidays', 'W-3');
		await later(3 * 24 * 60);
		expect(called()).toEqual([]);
	});

	test('a plant that is first looked at with a standing machine calls about it', async () => {
		await stands('Carton jam', 'W-1');
		await both();
		await later(15);
		expect(called()).toEqual(['admin: Carton jam']);
	});
};
