import { expect, test } from 'vitest';
import { keepIdentity, keepToken, readIdentity, readLastToken } from '#lib/device/identity.ts';
import { LocalValues } from '#lib/device/local-values.ts';
import { Session } from '#lib/session/session.svelte.ts';
import { profileDatabase } from '../device/profile-database.ts';

const TABLET = {
	person: 'tablet',
	holder: 'tablet',
	device: 'd1',
	name: 'Line 3',
	place: 'Line 3',
	token: 'one'
};

const openTab = profileDatabase();

/** A tab of the browser: what it keeps for as long as it runs is its own. */
const tabs = async () => {
	const database = openTab();
	await keepIdentity(database, TABLET);
	const open = async (values = new LocalValues(() => undefined)) => {
		const session = new Session(values);
		await session.recall(database);
		return session;
	};
	return { database, open };
};

test('who comes and who goes on a shared device leaves the key that another tab was given meanwhile', async () => {
	const { database, open } = await tabs();
	const [here, there] = [await open(), await open()];
	await keepToken(database, 'one', 'two', 1);
	await here.claim('ina', 'Ina');
	expect(await readIdentity(database)).toMatchObject({ person: 'ina', token: 'two' });
	expect(here.identity).toMatchObject({ person: 'ina', token: 'two', holder: 'tablet' });
	await keepToken(database, 'two', 'three', 2);
	await there.lock();
	expect(await readIdentity(database)).toMatchObject({ person: 'tablet', name: 'Line 3', token: 'three' });
	expect(await readLastToken(database)).toBe('three');
});

test('a reload goes on as the person, a restart of the browser asks who is there', async () => {
	const { open } = await tabs();
	const values = new LocalValues(() => undefined);
	await (await open(values)).claim('ina', 'Ina');
	expect((await open(values)).identity?.person).toBe('ina');
	const restarted = await open();
	expect(restarted.identity).toMatchObject({ person: 'tablet', name: 'Line 3' });
	expect(restarted.isUnclaimed).toBe(true);
});
