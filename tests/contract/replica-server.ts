import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { Doc } from '#core/model/document.ts';
import { backUp } from '#server/back-up.ts';
import { restore } from '#server/restore.ts';
import type { Tab } from '../support/engine-device.ts';
import { Profile, seeded, shelvesOf } from '../support/engine-device.ts';
import type { Send } from '../support/network.ts';
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

	/** The way to the server with the key of this person on this device. */
	const sendAs = async (person: string, device = 'tablet'): Promise<Send> => {
		const token = await server.app.credentials.mint({ person, device }, server.time.now());
		return (request) => {
			request.headers.set('Authorization', `Bearer ${token}`);
			return server.app.fetch(request);
		};
	};

	return {
		server,
		sendAs,
		/** A browser on which this person has signed in. */
		async profile(person: string, device = 'tablet') {
			const profile = new Profile({
				time: server.time,
				send: await sendAs(person, device),
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
		async backUp(): Promise<string> {
			const to = join(server.data, 'plant.backup');
			const saved = await backUp(server.ground.place, to, server.time.now());
			if (!saved.ok) throw new Error(saved.problem);
			return to;
		},
		/** Under the running server, which sees it at once. */
		async restore(from: string): Promise<void> {
			const done = await restore(server.ground.place, {
				from,
				force: true,
				epoch: `restored-${++seed}`
			});
			if (!done.ok) throw new Error(done.problem);
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
