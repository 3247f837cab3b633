import { expect, test } from 'vitest';
import { liveWord, type Poke } from '#core/sync/messages.ts';
import type { NewGround } from '../store/ground.ts';
import type { Device } from './device.ts';
import { freshServer } from './plant-server.ts';
import { team } from './teams.ts';

/** A device's open stream, read event by event. */
class Stream {
	readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
	#text = '';
	/** The histories it has spoken of. */
	readonly epochs: string[] = [];

	constructor(body: ReadableStream<Uint8Array>) {
		this.#reader = body.getReader();
	}

	/** The next poke, or undefined where the server ended the stream. */
	async next(): Promise<Poke | undefined> {
		for (;;) {
			const end = this.#text.indexOf('\n\n');
			if (end >= 0) {
				const event = this.#text.slice(0, end);
				this.#text = this.#text.slice(end + 2);
				if (!event.startsWith('data: ')) continue;
				const word = liveWord.parse(JSON.parse(event.slice(6)));
				if ('epoch' in word) this.epochs.push(word.epoch);
				else return word;
				continue;
			}
			const { done, value } = await this.#reader.read();
			if (done) return undefined;
			this.#text += new TextDecoder().decode(value);
		}
	}

	/** Pokes until one says this. */
	async until(scope: string, head: number): Promise<Poke[]> {
		const pokes: Poke[] = [];
		for (;;) {
			const poke = await this.next();
			if (poke === undefined) throw new Error('The stream ended');
			pokes.push(poke);
			if (poke.scope === scope && poke.head >= head) return pokes;
		}
	}

	end(): Promise<void> {
		return this.#reader.cancel();
	}
}

const listen = async (device: Device): Promise<Stream> => {
	const answer = await device.request('live');
	expect(answer.headers.get('content-type')).toBe('text/event-stream');
	if (answer.body === null) throw new Error('No stream');
	return new Stream(answer.body);
};

export const living = (newGround: NewGround): void => {
	const server = freshServer(newGround);
	const head = (): Promise<number> => server.app.store.read((tx) => tx.head());

	test('a stream begins with where each scope stands and goes on with what changes', async () => {
		const lead = await server.device('lead');
		const tablet = await server.device('technician');
		const stream = await listen(lead);
		expect((await stream.until('site:ham1', 1)).length).toBeGreaterThan(0);
		await tablet.verdicts(tablet.write('t1', 'A'));
		expect(await stream.until('site:ham1', await head())).toHaveLength(1);
		await stream.end();
	});

	test('S-7 a stream tells of the scopes its person holds, and of no other', async () => {
		const contractor = await server.device('contractor');
		const tablet = await server.device('technician');
		const stream = await listen(contractor);
		await stream.until('person:contractor', 1);
		await tablet.verdicts(tablet.write('t1', 'A'), tablet.write('t2', 'B', ['person:lead', 'site:ham1']));
		await tablet.verdicts(tablet.write('t3', 'for you', ['person:contractor', 'site:ham1']));
		expect((await stream.next())?.scope).toBe('person:contractor');
		await stream.end();
	});

	test('what another server process or a job wrote is told within a moment', async () => {
		const lead = await server.device('lead');
		const elsewhere = await server.another();
		const stream = await listen(lead);
		await stream.until('site:ham1', 1);
		await elsewhere.store.write((tx) => tx.put([team('t1')]));
		server.time.pass(250);
		await stream.until('site:ham1', await head());
		await stream.end();
	});

	test('a device that reads slowly gets the newest of each scope, not every one', async () => {
		const lead = await server.device('lead');
		const stream = await listen(lead);
		await stream.until('site:ham1', 1);
		for (let n = 0; n < 30; n += 1) await lead.verdicts(lead.write(`t${n}`, 'A'));
		expect((await stream.until('site:ham1', await head())).length).toBeLessThan(30);
		await stream.end();
	});

	test('a stream ends within a heartbeat when its person holds other scopes, or its key was taken', async () => {
		const tablet = await server.device('technician');
		const signedOut = await server.device('technician');
		const admin = await server.device('admin');
		const [first, second, third] = [await listen(tablet), await listen(signedOut), await listen(admin)];
		for (const stream of [first, second, third]) await stream.until('site:ham1', 1);
		await server.app.credentials.revoke(signedOut.token, server.time.now());
		await admin.verdicts(admin.act('person.revoke', { id: 'technician' }));
		server.time.pass(20_000);
		for (const stream of [first, second]) {
			let poke = await stream.next();
			while (poke !== undefined) poke = await stream.next();
		}
		await admin.verdicts(admin.write('t1', 'A'));
		await third.until('site:ham1', await head());
		await third.end();
	});

	test('S-4 a store that was restored under its server is told to everybody, though nothing moved in it', async () => {
		const lead = await server.device('lead');
		const before = await server.app.store.epoch();
		const stream = await listen(lead);
		await stream.until('site:ham1', 1);
		expect(stream.epochs).toEqual([before]);
		const cursors = lead.cursors(await head());
		const question = lead.poll(cursors, 25_000);
		const elsewhere = await server.another();
		await elsewhere.store.write((tx) => tx.setEpoch('after-restore'));
		server.time.pass(250);
		await stream.until('site:ham1', 1);
		expect(stream.epochs).toEqual([before, 'after-restore']);
		expect((await question).body.moved).toEqual([]);
		expect((await lead.poll(cursors, 0)).body).toMatchObject({
			error: 'other-epoch',
			epoch: 'after-restore'
		});
		await stream.end();
	});

	test('a server that stops ends its streams', async () => {
		const lead = await server.device('lead');
		const stream = await listen(lead);
		server.app.hangUp();
		let poke = await stream.next();
		while (poke !== undefined) poke = await stream.next();
		expect(poke).toBeUndefined();
	});

	test('where streams are held back, a question waits for the answer: at once, later, or none', async () => {
		const lead = await server.device('lead');
		const tablet = await server.device('technician');
		const start = await lead.poll(lead.cursors(), 0);
		expect(start.body.moved.map(({ scope }) => scope).sort()).toEqual(['person:lead', 'site:ham1']);
		const cursors = lead.cursors(await head());
		const waiting = lead.poll(cursors, 25_000);
		await tablet.verdicts(tablet.write('t1', 'A'));
		expect((await waiting).body.moved).toEqual([{ scope: 'site:ham1', head: await head() }]);
		const cursorsNow = lead.cursors(await head());
		const heard = server.time.waitedFor(24_000);
		const inVain = lead.poll(cursorsNow, 24_000);
		await heard;
		server.time.pass(24_000);
		expect((await inVain).body.moved).toEqual([]);
	});

	test('a thousand listeners hear of one act, each once', async () => {
		const people = await Promise.all(Array.from({ length: 20 }, () => server.device('technician')));
		const streams = await Promise.all(
			Array.from({ length: 1000 }, (_, n) => listen(people[n % 20] ?? (people[0] as Device)))
		);
		await Promise.all(streams.map((stream) => stream.until('site:ham1', 1)));
		const [tablet] = people;
		await tablet?.verdicts(tablet.write('t1', 'A'));
		const now = await head();
		const heard = await Promise.all(streams.map((stream) => stream.until('site:ham1', now)));
		expect(Math.max(...heard.map((pokes) => pokes.length))).toBe(1);
		await Promise.all(streams.map((stream) => stream.end()));
	});
};
