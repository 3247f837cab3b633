import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Doc } from '#core/model/document.ts';
import type { AssembleOptions, OpenApp } from '#server/assemble.ts';
import { openApp } from '#server/open-app.ts';
import { WORLD } from '#server/surroundings.ts';
import { docOf, personOf, plant } from '../../unit/core/plant.ts';
import type { NewGround, Ground } from '../store/ground.ts';
import { testCommands } from './commands.ts';
import { Device } from './device.ts';
import { HandTime } from './hand-time.ts';

const MORE_PEOPLE: readonly Doc[] = [
	personOf('lead', [{ role: 'supervisor', site: 'ham1' }]),
	personOf('contractor', [{ role: 'contractor', site: 'ham1' }]),
	docOf({ id: 'phone', kind: 'device', name: 'Phone', prefix: 'P1', state: 'active', use: 'personal' }),
	docOf({
		id: 'far',
		kind: 'device',
		site: 'muc1',
		scopes: ['site:muc1'],
		name: 'Munich',
		prefix: 'M1',
		state: 'active',
		use: 'shared'
	})
];

type Options = Partial<
	Pick<
		AssembleOptions,
		| 'wrap'
		| 'shelf'
		| 'blobCaps'
		| 'setUpCode'
		| 'passwordCost'
		| 'pinRounds'
		| 'demoSize'
		| 'proxies'
		| 'metricsToken'
		| 'push'
	>
>;

export interface PlantServer {
	readonly ground: Ground;
	readonly app: OpenApp;
	readonly time: HandTime;
	/** What the server said to whoever runs it. */
	readonly notes: readonly string[];
	/** The server's folder for what is no row. */
	readonly data: string;
	/** A device with a key for this person; `client` is its profile. */
	device(person: string, more?: { device?: string; client?: string; app?: OpenApp }): Promise<Device>;
	/** Another server process on the same database and folder, as far as one test process can have one. */
	another(options?: Options): Promise<OpenApp>;
}

/** A server with a small plant on it, or with nothing, new for each test. */
export const freshServer = (
	newGround: NewGround,
	options: Options = {},
	{ isEmpty = false } = {}
): PlantServer => {
	let ground: Ground;
	let app: OpenApp;
	let time: HandTime;
	let data: string;
	let notes: string[] = [];
	let open: OpenApp[] = [];
	let clients = 0;

	const another = async (more: Options = {}): Promise<OpenApp> => {
		const opening = await openApp({
			...ground.place,
			...(ground.place.data === '' && { data }),
			...options,
			...more,
			durable: false,
			version: 'test',
			site: () => new Response(null, { status: 404 }),
			contentSecurityPolicy: '',
			commands: testCommands,
			world: { ...WORLD, now: () => time.now(), after: time.after, note: (words) => notes.push(words) }
		});
		if (!opening.ok) throw new Error(opening.problem);
		open.push(opening.app);
		return opening.app;
	};

	beforeEach(async () => {
		ground = await newGround();
		data = mkdtempSync(join(tmpdir(), 'millwright-sync-'));
		time = new HandTime('2026-03-23T08:00:00.000Z');
		notes = [];
		open = [];
		clients = 0;
		app = await another();
		if (isEmpty) return;
		const docs = [...plant(...MORE_PEOPLE).docs.values()].map((doc) =>
			// As `person.create` writes them: everybody holds themselves.
			doc.kind === 'person' ? { ...doc, scopes: [...doc.scopes, `person:${doc.id}`] } : doc
		);
		await app.store.write((tx) => tx.put(docs));
	});
	afterEach(async () => {
		await Promise.all(open.map((one) => one.close()));
		await ground.remove();
		rmSync(data, { recursive: true, force: true });
	});
	return {
		get ground() {
			return ground;
		},
		get app() {
			return app;
		},
		get time() {
			return time;
		},
		get notes() {
			return notes;
		},
		get data() {
			return ground.place.data === '' ? data : ground.place.data;
		},
		another,
		async device(person, { device = 'tablet', client, app: at = app } = {}) {
			clients += 1;
			const profile = client ?? `CLIENT${String(clients).padStart(4, '0')}`;
			const token = await at.credentials.mint({ person, device }, time.now());
			const made = new Device(at.fetch, { token, client: profile, person, device });
			await made.hello();
			return made;
		}
	};
};
