import { z } from 'zod';
import { pushState } from '#core/sync/telling-messages.ts';
import { PushService } from '../../support/push-service.ts';
import { docOf } from '../../unit/core/plant.ts';
import type { NewGround } from '../store/ground.ts';
import { freshServer } from '../sync/plant-server.ts';
import { FAST, visitor } from './visitor.ts';

const NOTHING = z.object({});

/** A server with people whose phones can be told, and a push service that reads what arrives there. */
export const phonesOf = (newGround: NewGround) => {
	const service = new PushService(() => server.time.now());
	const push = { services: ['push.test'], ask: service.fetch };
	const server = freshServer(newGround, { passwordCost: FAST, pinRounds: 10, push });
	const browser = visitor(server);
	const keyOf = (person: string, device = 'phone') =>
		server.app.credentials.mint({ person, device }, server.time.now());
	const subscribed = async (person: string, device = 'phone') => {
		const own = { id: device, kind: 'device', name: device, state: 'active', use: 'personal' };
		const isThere = await server.app.store.read((tx) => tx.get(device));
		if (!isThere) await server.app.store.write((tx) => tx.put([docOf({ ...own, prefix: 'H9' })]));
		service.delivered.length = 0;
		service.asked = 0;
		service.faults = [];
		const token = await keyOf(person, device);
		const { body } = await browser.say('push-state', pushState, {}, { token });
		const subscription = service.subscribe(body.key);
		const { status } = await browser.say('push', NOTHING, subscription, { token });
		// From here on it is news.
		await server.app.tellOnce();
		return { token, subscription, status };
	};
	const act = async (name: string, args: object) => {
		server.time.pass(1_000);
		return server.app.own.run(async ({ act: does }) => (await does(name, args))('w'));
	};
	const job = (title: string, code: string, more: object = {}) =>
		act('work.request', { site: 'ham1', title, code, ...more });
	const told = () => service.delivered.map(({ message }) => [message['kind'], message['title']]);
	return { service, push, server, browser, keyOf, subscribed, act, job, told };
};
