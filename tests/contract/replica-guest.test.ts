import { expect, test } from 'vitest';
import { docOf } from '../unit/core/plant.ts';
import { freshPlant } from './replica-server.ts';

const plant = freshPlant();

const job = () =>
	docOf({
		id: 'w1',
		kind: 'work',
		code: 'K7-1',
		title: 'Weld the frame',
		workKind: 'repair',
		assetId: 'filler',
		impact: 'none',
		priority: 4,
		status: 'planned',
		owner: { type: 'person', id: 'contractor' },
		origin: { type: 'request' },
		times: { requested: '2026-03-20T07:00:00.000Z' },
		scopes: ['site:ham1', 'person:contractor']
	});

test.each(['phone', 'tablet'])(
	'a contractor works offline on what was given to them, on the %s',
	async (device) => {
		await plant.server.app.store.write((tx) => tx.put([job()]));
		const tab = await (await plant.profile('contractor', device)).tab();
		await tab.device.loop.visit();
		expect([...(await plant.shelvesOf(tab)).keys()]).not.toContain('filler');
		tab.network.isDown = true;
		const done = await tab.device.dispatch('work.comment', { id: 'w1', text: 'Rod is here' }, { undo: 0 });
		expect(done).toMatchObject({ ok: true, verdict: { result: 'applied' } });
		tab.network.isDown = false;
		await tab.device.loop.visit();
		expect(await tab.device.outbox.acts()).toMatchObject([
			{ state: 'answered', verdict: { result: 'applied' } }
		]);
	}
);

test('S-7 what a contractor did offline comes out on the server as on their screen, and nothing of the site with it', async () => {
	await plant.server.app.store.write((tx) =>
		tx.put([{ ...job(), owner: { type: 'person', id: 'lead' }, scopes: ['site:ham1'] }])
	);
	const lead = await (await plant.profile('lead')).tab();
	await lead.device.loop.visit();
	await lead.device.dispatch('work.assign', { id: 'w1', add: ['contractor'] }, { undo: 0 });
	await lead.device.loop.visit();
	const phone = await (await plant.profile('contractor', 'phone')).tab();
	await phone.device.loop.visit();
	expect([...(await plant.shelvesOf(phone)).keys()].sort()).toEqual(['contractor', 'filler', 'w1']);
	phone.network.isDown = true;
	for (const [name, args] of [
		['work.start', {}],
		['work.bookTime', { minutes: 20 }],
		['work.block', { type: 'tool', note: 'Rod is wrong' }],
		['work.complete', { minutes: 30, note: 'Welded' }]
	] as const)
		expect(await phone.device.dispatch(name, { id: 'w1', ...args }, { undo: 0 })).toMatchObject({ ok: true });
	const onScreen = await phone.device.overlay.read().get('w1');
	phone.network.isDown = false;
	await phone.device.loop.visit();
	expect(await plant.server.app.store.read((tx) => tx.get('w1'))).toEqual(onScreen);
	expect((await phone.device.outbox.acts()).map(({ verdict }) => verdict?.result)).toEqual(
		Array.from({ length: 4 }, () => 'applied')
	);
});
