import { expect, test } from 'vitest';
import type { Doc } from '#core/model/document.ts';
import type { Tab } from '../support/engine-device.ts';
import { docOf } from '../unit/core/plant.ts';
import { freshPlant } from './replica-server.ts';

const plant = freshPlant();
const SITE = ['site:ham1', 'person:technician'];

const team = (id: string, name: string, rev: number) =>
	docOf({ id, kind: 'team', name, code: id, members: [], rev });

const put = (...docs: Doc[]) => plant.server.app.store.write((tx) => tx.put(docs));

const current = ({ device }: Tab) => {
	const replica = device.keeper.current.value;
	if (!replica) throw new Error('no replica');
	return replica;
};

test('S-2 what differs from the server’s is found and put right: missing, older, and too many', async () => {
	const phone = await (await plant.profile('technician')).tab();
	await put(...Array.from({ length: 30 }, (_, n) => team(`t${n}`, `team ${n}`, 3)));
	await phone.device.loop.visit();
	expect(await phone.device.verify()).toEqual({ ok: true, again: 0, forgotten: 0 });
	const { database } = current(phone);
	const shelf = database.shelf('directory');
	await shelf.bulkDelete(['t1', 't2']);
	await shelf.update('t3', { rev: 2, name: 'as it was' });
	const stranger = await shelf.get('t4');
	if (stranger) await shelf.put({ ...stranger, id: 'stranger' });
	expect(await phone.device.verify()).toEqual({ ok: true, again: 3, forgotten: 1 });
	expect(await plant.shelvesOf(phone)).toEqual(await plant.truth(SITE));
	expect(await phone.device.verify()).toEqual({ ok: true, again: 0, forgotten: 0 });
});

test('S-6 a damaged document blocks nothing, is kept aside, told about, and taken when it is whole again', async () => {
	const phone = await (await plant.profile('technician')).tab();
	await put(team('t1', 'A', 1), team('t2', 'B', 1));
	await phone.device.loop.visit();
	const broken = { ...team('t1', 'A', 2), members: 'nobody' };
	await put(broken as unknown as Doc, team('t2', 'B, changed', 2));
	await put({ ...team('t9', 'of a newer app', 1), kind: 'hologram' } as Doc);
	await phone.device.loop.visit();
	const shelves = await plant.shelvesOf(phone);
	expect(shelves.get('t2')).toMatchObject({ name: 'B, changed' });
	expect(shelves.has('t1')).toBe(false);
	const poison = await current(phone).database.poison.toArray();
	expect(poison.map(({ id, why }) => `${id} ${why}`)).toEqual([
		expect.stringMatching(/^t1 members:/),
		't9 kind: unknown kind'
	]);
	// They are held, so the rest of their buckets can be compared; they are asked for again all the same.
	expect(await phone.device.verify()).toEqual({ ok: true, again: 2, forgotten: 0 });
	await put(team('t1', 'A, whole', 3));
	await phone.device.loop.visit();
	expect((await plant.shelvesOf(phone)).get('t1')).toMatchObject({ name: 'A, whole' });
	expect((await current(phone).database.poison.toArray()).map(({ id }) => id)).toEqual(['t9']);
});

test('S-6 a page whose documents are no documents at all still brings the others', async () => {
	const profile = await plant.profile('technician');
	const phone = await profile.tab();
	await phone.device.loop.visit();
	const { send } = profile.parts;
	profile.signIn(async (request) => {
		const answer = await send(request);
		if (!request.url.endsWith('/pull')) return answer;
		const page = (await answer.json()) as { docs: unknown[] };
		return Response.json({ ...page, docs: [null, 7, { id: 'odd' }, ...page.docs, 'text', []] });
	});
	await put(team('t1', 'A', 1));
	await phone.device.loop.visit();
	expect(phone.device.loop.status.value.state).toBe('resting');
	expect(await plant.shelvesOf(phone)).toEqual(await plant.truth(SITE));
	expect((await current(phone).database.poison.toArray()).map(({ id }) => id)).toEqual(['odd']);
	expect(await phone.device.verify()).toEqual({ ok: true, again: 0, forgotten: 1 });
});

test('when the server has moved on, comparing waits until that has been fetched', async () => {
	const phone = await (await plant.profile('technician')).tab();
	await phone.device.loop.visit();
	await put(team('t1', 'A', 1));
	expect(await phone.device.verify()).toMatchObject({ ok: false, trouble: { error: 'moved' } });
});

test('S-7 nothing outside the person’s scopes is kept, whatever is sent', async () => {
	const profile = await plant.profile('technician');
	const phone = await profile.tab();
	await phone.device.loop.visit();
	const { send } = profile.parts;
	profile.signIn(async (request) => {
		const answer = await send(request);
		if (!request.url.endsWith('/pull')) return answer;
		const page = (await answer.json()) as { docs: unknown[] };
		const foreign = { ...team('t2', 'theirs', 1), scopes: ['site:muc1'] };
		return Response.json({ ...page, docs: [...page.docs, foreign] });
	});
	await put(team('t1', 'A', 1));
	await phone.device.loop.visit();
	expect(await plant.shelvesOf(phone)).toEqual(await plant.truth(SITE));
});
