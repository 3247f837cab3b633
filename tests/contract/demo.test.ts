import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoOptions } from '#core/demo/demo-options.ts';
import { parseDocument } from '#core/model/collections.ts';
import { isKind } from '#core/model/kind-guards.ts';
import type { Doc } from '#core/model/document.ts';
import { levelId } from '#core/model/stock.ts';
import { loadDemo, type DemoLoading } from '#server/load-demo.ts';
import { PasswordHashes } from '#server/auth/password-hash.ts';
import { Passwords } from '#server/auth/passwords.ts';
import { openDriver, openStore } from '#server/open-store.ts';
import { WORLD } from '#server/surroundings.ts';
import type { Store } from '#server/store/store.ts';
import { verifyChain } from '#server/store/verify-chain.ts';
import type { Ground } from './store/ground.ts';
import { postgresGround } from './store/postgres-ground.ts';
import { sqliteGround } from './store/sqlite-ground.ts';

const PLANT: DemoOptions = {
	assets: 60,
	work: 140,
	people: 12,
	months: 3,
	seed: 7,
	until: '2026-03-10T13:30:00.000Z'
};
const SITE = 'a_DEMO00SV_1';

const notes: string[] = [];
const load = (ground: Ground, options = PLANT): Promise<DemoLoading> =>
	loadDemo(ground.place, options, { note: (words) => notes.push(words) });

const reading = async <T>(ground: Ground, look: (store: Store) => Promise<T>): Promise<T> => {
	const opening = await openStore(ground.place);
	if (!opening.ok) throw new Error(opening.problem);
	try {
		return await look(opening.store);
	} finally {
		await opening.store.close();
	}
};

const documentsIn = (ground: Ground): Promise<Doc[]> =>
	reading(ground, (store) =>
		store.read(async (tx) => {
			const held = await tx.inventory([`site:${SITE}`, `confidential:${SITE}`]);
			const ids = held.map(({ id }) => id).sort();
			await tx.warm(ids);
			return (await Promise.all(ids.map((id) => tx.get(id)))).filter((doc) => doc !== undefined);
		})
	);

let ground: Ground;
let loading: DemoLoading;
let documents: Doc[];
beforeAll(async () => {
	ground = await sqliteGround({ durable: false });
	loading = await load(ground);
	documents = await documentsIn(ground);
});
afterAll(() => ground.remove());

describe('the demo plant', () => {
	test('S-1 every act has the verdict that was meant: what is refused are the mistakes people make', () => {
		expect(loading).toMatchObject({ ok: true, filling: { surprises: [] } });
		expect(notes).toEqual([]);
		if (!loading.ok) return;
		const { acts, verdicts, mistakes } = loading.filling;
		const sum = (counts: Readonly<Record<string, number>>) =>
			Object.values(counts).reduce((a, b) => a + b, 0);
		expect(sum(verdicts)).toBe(acts);
		expect(verdicts.refused).toBe(sum(mistakes));
		expect(verdicts.refused).toBeLessThan(acts * 0.01);
	});

	test('is as large as was asked for, and the summary counts what is there', () => {
		const counts: Record<string, number> = {};
		for (const { kind } of documents) counts[kind] = (counts[kind] ?? 0) + 1;
		expect(loading).toMatchObject({ filling: { documents: counts } });
		const kinds = ['site', 'area', 'line', 'machine', 'component', 'tool', 'vehicle'];
		expect(kinds.reduce((all, kind) => all + (counts[kind] ?? 0), 0)).toBe(60);
		expect(counts).toMatchObject({ work: 140, person: 12, site: 1 });
	});

	test('consists of documents as their kinds want them', () => {
		const wrong = documents.map(parseDocument).filter(({ ok }) => !ok);
		expect(wrong).toEqual([]);
	});

	test('S-8 has as much in every bin as its lines say', () => {
		const sums = new Map<string, number>();
		for (const doc of documents) {
			if (!isKind(doc, 'movement')) continue;
			const level = levelId(doc.part, doc.bin);
			sums.set(level, Math.round(((sums.get(level) ?? 0) + doc.quantity) * 1e6) / 1e6);
		}
		const levels = documents.filter((doc) => isKind(doc, 'level'));
		expect(new Map(levels.map(({ id, onHand }) => [id, onHand]))).toEqual(sums);
		expect(levels.length).toBeGreaterThan(10);
	});

	test('S-12 leaves an audit trail that holds together', async () => {
		const acts = loading.ok ? loading.filling.acts : 0;
		expect(await reading(ground, (store) => verifyChain(store))).toMatchObject({ ok: true, records: acts });
	});

	test('S-11 knows of nothing before its beginning or after its end', () => {
		const outside = documents.filter(
			({ createdAt, updatedAt }) => createdAt < '2025-12-10' || updatedAt > PLANT.until
		);
		expect(outside).toEqual([]);
		const stops = documents.filter((doc) => isKind(doc, 'downtime'));
		expect(stops.filter(({ startedAt, restoredAt = startedAt }) => restoredAt < startedAt)).toEqual([]);
	});

	test('is not laid over a plant that is there', async () => {
		expect(await load(ground)).toEqual({
			ok: false,
			problem:
				'There is a plant in this database already: name an empty place with --data or --database to fill it with the demo plant.'
		});
		expect(await documentsIn(ground)).toHaveLength(documents.length);
	});

	test('S-10 is the same plant in SQLite and in PostgreSQL', async () => {
		const there = await postgresGround();
		const other = await load(there);
		expect(other).toEqual(loading);
		expect(await documentsIn(there)).toEqual(documents);
		await there.remove();
		// Each of some thousand questions goes to another process and back.
	}, 240_000);
});

test('with a password for everybody, each person of the demo plant can sign in', async () => {
	const other = await sqliteGround({ durable: false });
	const filled = await loadDemo(other.place, PLANT, { note: () => {}, password: 'let me look' });
	expect(filled).toMatchObject({ ok: true });
	const opening = await openDriver(other.place);
	if (!opening.ok) throw new Error(opening.problem);
	const [one] = filled.ok ? filled.filling.people : [];
	const hash = await new Passwords(opening.driver).hashOf(one?.id ?? '');
	expect(await new PasswordHashes(WORLD).matches('let me look', hash)).toEqual({ ok: true, value: true });
	await opening.driver.close();
	await other.remove();
});

test('a password nobody may have is refused before anything is written', async () => {
	const other = await sqliteGround({ durable: false });
	expect(await loadDemo(other.place, PLANT, { note: () => {}, password: 'short' })).toMatchObject({
		ok: false
	});
	expect(await loadDemo(other.place, PLANT, { note: () => {} })).toMatchObject({ ok: true });
	await other.remove();
});
