import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Read } from '#core/commands/read.ts';
import type { Doc } from '#core/model/document.ts';
import { keysOf } from '#core/model/keys.ts';
import { resolveTag } from '#core/tags/resolve-tag.ts';

const HERE = 'https://app.plant.example/scan';

const doc = (id: string, more: Record<string, unknown>): Doc =>
	({
		id,
		kind: 'machine',
		rev: 1,
		site: 's',
		scopes: [],
		archived: false,
		name: id,
		...more
	}) as unknown as Doc;

const SITE = doc('site', {
	kind: 'site',
	code: 'HAM',
	publicAddress: 'https://plant.example',
	externalIds: [{ system: 'label-address', id: 'http://10.0.0.5:8080' }]
});

const reading = (...docs: Doc[]): Read => ({
	get: (id) => Promise.resolve(docs.find((one) => one.id === id)),
	find: (key) => Promise.resolve(docs.filter((one) => keysOf(one).includes(key)))
});

const PUMP = doc('pump', { code: 'P-101', tags: ['lower Case 1 '] });

const idsFor = async (read: Read, text: string, isTyped = false): Promise<string[]> => {
	const resolved = await resolveTag(read, { text, isTyped, here: HERE });
	return resolved.is === 'found' ? resolved.things.map(({ id }) => id) : [];
};

test('the exact text of a label is asked for first, with every sign it has', async () => {
	const other = doc('other', { code: 'X', tags: ['P-101'] });
	expect(await idsFor(reading(SITE, PUMP, other), 'lower Case 1 ')).toEqual(['pump']);
	expect(await idsFor(reading(SITE, PUMP, other), 'P-101')).toEqual(['other']);
	expect(await idsFor(reading(SITE, PUMP, other), 'LOWER CASE 1 ')).toEqual([]);
});

test('every short text that is bound to a machine is found by itself, whatever it holds', async () => {
	const anything = fc
		.string({ minLength: 1, maxLength: 500, unit: 'binary' })
		.filter((text) => text.trim() !== '');
	await fc.assert(
		fc.asyncProperty(anything, async (text) => {
			const read = reading(SITE, doc('a', { code: 'A-1' }), doc('bound', { code: 'B-1', tags: [text] }));
			expect(await idsFor(read, text)).toEqual(['bound']);
		})
	);
});

test('a link in capitals is the same identification link', async () => {
	const tag = 'https://maker.example/?S=47-aB';
	const read = reading(SITE, doc('a', { code: 'A-1', tags: [tag] }));
	expect(await idsFor(read, 'HTTPS://MAKER.EXAMPLE/?S=47-aB')).toEqual(['a']);
	expect(await idsFor(read, 'HTTPS://MAKER.EXAMPLE/?S=47-AB')).toEqual([]);
});

test('a GS1 number is found as the plant keeps it, in whatever form it is scanned', async () => {
	const kept = reading(
		SITE,
		doc('a', { code: 'A', externalIds: [{ system: 'gs1', id: '(8004)4012345ABC' }] })
	);
	const bound = reading(SITE, doc('a', { code: 'A', tags: ['https://id.gs1.org/8004/4012345ABC'] }));
	for (const read of [kept, bound])
		for (const text of ['80044012345ABC', '(8004)4012345ABC', 'https://m.example/8004/4012345ABC'])
			expect(await idsFor(read, text)).toEqual(['a']);
});

test('addresses of this plant open their machine, the present one, an old one and this app’s own', async () => {
	const read = reading(SITE, PUMP);
	for (const text of [
		'https://plant.example/a/P-101',
		'http://plant.example/a/p-101/',
		'http://10.0.0.5:8080/a/P-101?from=label',
		'https://app.plant.example/a/P%2D101#top'
	])
		expect(await idsFor(read, text)).toEqual(['pump']);
});

test('an address that only looks like ours opens nothing; the machine with its code is named, no more', async () => {
	const read = reading(SITE, PUMP);
	for (const text of [
		'https://plant.example.evil.example/a/P-101',
		'https://plant.example@evil.example/a/P-101',
		'https://pIant.example.org/a/P-101',
		'https://10.0.0.5/a/P-101'
	]) {
		const resolved = await resolveTag(read, { text, here: HERE });
		expect(resolved).toMatchObject({ is: 'unknown', sameCode: [{ id: 'pump' }] });
	}
	expect(await idsFor(read, 'https://evil.example/b/P-101')).toEqual([]);
});

test('a bare code is found in any capitals; a machine that was put away only where no other has it', async () => {
	const old = doc('old', { code: 'P-101', archived: true });
	expect(await idsFor(reading(SITE, old, PUMP), 'p-101')).toEqual(['pump']);
	expect(await idsFor(reading(SITE, old), 'p-101')).toEqual(['old']);
});

test('two machines with one code are both named', async () => {
	const twin = doc('twin', { code: 'p-101' });
	expect(await idsFor(reading(SITE, PUMP, twin), 'P-101')).toEqual(['pump', 'twin']);
});

test('what is typed is forgiven a dash and an O for a zero; what is scanned is not', async () => {
	const read = reading(SITE, PUMP, doc('press', { code: 'K7-0042' }));
	for (const typed of ['P101', 'p 101', 'P-1O1', 'PI01', 'P.101'])
		expect(await idsFor(read, typed, true)).toEqual(['pump']);
	expect(await idsFor(read, 'K7-oo42', true)).toEqual(['press']);
	expect(await idsFor(read, 'K70042', true)).toEqual([]);
	expect(await idsFor(read, 'P101')).toEqual([]);
});

test('a code with blanks in it, as lists from elsewhere have them, is found by its labels and as it is typed', async () => {
	const read = reading(
		SITE,
		doc('pump', { code: '10LAC10 AP001' }),
		doc('air', { code: 'Air Compressor 3' })
	);
	for (const text of ['https://plant.example/a/10LAC10%20AP001', '10LAC10 AP001', ' 10lac10  ap001\n'])
		expect(await idsFor(read, text)).toEqual(['pump']);
	expect(await idsFor(read, 'air compressor 3', true)).toEqual(['air']);
	expect(await idsFor(read, 'plant.example/a/Air%20Compressor%203', true)).toEqual(['air']);
	expect(await idsFor(reading(SITE, doc('p', { code: 'P 101' })), 'p101', true)).toEqual(['p']);
	const elsewhere = await resolveTag(read, { text: 'https://evil.example/a/10LAC10%20AP001', here: HERE });
	expect(elsewhere).toMatchObject({ is: 'unknown', sameCode: [{ id: 'pump' }] });
});

test('parts and bins carry labels too', async () => {
	const read = reading(
		SITE,
		doc('belt', { kind: 'part', code: 'B-9', tags: ['4006381333931'] }),
		doc('bin', { kind: 'bin', code: 'R1', store: 'st', tags: ['bin 1'] })
	);
	expect(await idsFor(read, '4006381333931')).toEqual(['belt']);
	expect(await idsFor(read, 'bin 1')).toEqual(['bin']);
});

test('whatever stands in a code, the answer is something found or nothing, never a fault', async () => {
	const read = reading(SITE, PUMP);
	for (const text of [
		'',
		'\u0000',
		'WIFI:S:x;P:y;;',
		'x'.repeat(2_048),
		'https://',
		'http://[',
		'%',
		'\ud800',
		'/a/'
	])
		expect(await idsFor(read, text)).toEqual([]);
	await fc.assert(
		fc.asyncProperty(fc.string({ maxLength: 2_100, unit: 'binary' }), async (text) => {
			await resolveTag(read, { text, here: HERE });
			await resolveTag(read, { text, isTyped: true, here: HERE });
		})
	);
});

test('a job on paper is known by its address here, of old and of labels, with the step whose code was read', async () => {
	const paperAt = async (text: string) => {
		const resolved = await resolveTag(reading(SITE, PUMP), { text, here: HERE });
		return resolved.is === 'unknown' ? resolved.paper : resolved;
	};
	expect(await paperAt('https://app.plant.example/work/w_K7_12')).toEqual({ job: 'w_K7_12' });
	expect(await paperAt(' https://plant.example/work/w_K7_12#step-guard ')).toEqual({
		job: 'w_K7_12',
		step: 'guard'
	});
	expect(await paperAt('http://10.0.0.5:8080/work/w_K7_12/#step-a%20b')).toEqual({
		job: 'w_K7_12',
		step: 'a b'
	});
	for (const foreign of [
		'https://evil.example/work/w_K7_12#step-guard',
		'https://plant.example@evil.example/work/w_K7_12',
		'https://plant.example/work/',
		'https://plant.example/work/%E0%A4%A',
		'https://plant.example/work/a/b',
		'w_K7_12#step-guard'
	])
		expect(await paperAt(foreign)).toBeUndefined();
});

test('whatever a label may be is asked of the device in one go', async () => {
	let [turns, isOpen] = [0, false];
	const read: Read = {
		get: () => Promise.resolve(undefined),
		find: (key) => {
			if (!isOpen) turns++;
			isOpen = true;
			queueMicrotask(() => (isOpen = false));
			return reading(SITE, PUMP).find(key);
		}
	};
	for (const text of [
		'https://plant.example/a/P-101',
		'P-101',
		'(8004)4012345ABC',
		'https://evil.example/a/P-101'
	]) {
		turns = 0;
		await resolveTag(read, { text, here: HERE });
		expect({ text, turns }).toEqual({ text, turns: 1 });
	}
});
