import { expect, test } from 'vitest';
import { engineFacts } from '#lib/app/engine/engine-facts.ts';
import { freshPlant } from './replica-server.ts';

const plant = freshPlant();

test('the diagnostics file tells how the engine stands, and nothing of the plant or its people', async () => {
	const phone = await (await plant.profile('technician')).tab();
	await phone.device.loop.visit();
	await phone.device.dispatch('team.create', { name: 'A secret team' }, { undo: 0 });
	await phone.device.loop.visit();
	await phone.device.dispatch('team.create', { name: 'Another one' });
	phone.network.isDown = true;
	await phone.device.loop.visit();
	const facts = await engineFacts(phone.device, phone.database);
	expect(facts).toMatchObject({
		sync: 'waiting: unreachable',
		acts: { applied: 1, held: 1 },
		replica: { shelves: { directory: expect.any(Number) as number, assets: expect.any(Number) as number } }
	});
	const text = JSON.stringify(facts);
	for (const word of ['secret', 'Another', 'technician', 'ham1', 'Packing', 'Filler']) {
		expect(text).not.toContain(word);
	}
});
