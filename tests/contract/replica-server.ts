import { afterEach } from 'vitest';
import type { Doc } from '#core/model/document.ts';
import type { Tab } from '../support/engine-device.ts';
import { Profile, seeded, shelvesOf } from '../support/engine-device.ts';
import { sqliteGround } from './store/sqlite-ground.ts';
import { testCommands } from './sync/commands.ts';
import { freshServer } from './sync/plant-server.ts';

/** The real server in this process, and browsers that work with it. Both are new for each test. */
export const freshPlant = () => {
	const server = freshServer(sqliteGround);
	let tabs: Tab[] = [];
	let seed = 0;
	afterEach(async () => {
		for (const tab of tabs) await tab.close();
		tabs = [];
		seed = 0;
	});

	return {
		server,
		/** A browser on which this person has signed in. */
		async profile(person: string, device = 'tablet') {
			const token = await server.app.credentials.mint({ person, device }, server.time.now());
			const profile = new Profile({
				time: server.time,
				send: (request) => {
					request.headers.set('Authorization', `Bearer ${token}`);
					return server.app.fetch(request);
				},
				who: { person, device },
				commands: testCommands,
				random: seeded(++seed)
			});
			profile.tab = async (more) => {
				const opened = await profile.openTab(more);
				tabs.push(opened);
				return opened;
			};
			return profile;
		},
		/** Everything these scopes should show on a device. */
		async truth(scopes: readonly string[]): Promise<Map<string, Doc>> {
			return server.app.store.read(async (tx) => {
				const held = await tx.inventory(scopes);
				const docs = await Promise.all(held.map(({ id }) => tx.get(id)));
				return new Map(docs.flatMap((doc) => (doc ? [[doc.id, doc]] : [])));
			});
		},
		shelvesOf
	};
};
