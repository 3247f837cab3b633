import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Command } from '#core/commands/command.ts';
import { sendAgain } from '#lib/acts/send-again.ts';
import { refusedGroups } from '#lib/outbox/refused-groups.ts';
import type { Tab } from '../support/engine-device.ts';
import { freshPlant } from './replica-server.ts';
import { testCommands } from './sync/commands.ts';

const plant = freshPlant();

/** The app of this device believes what the server does not: names may be numbers. */
const gullible = (name: string): Command | undefined => {
	const command = testCommands(name);
	return command && name === 'team.create'
		? { ...command, args: z.object({ name: z.union([z.string(), z.number()]).transform(String) }) }
		: command;
};

const verdicts = async ({ device }: Tab) =>
	(await device.outbox.acts()).map(({ state, verdict }) => (state === 'answered' ? verdict?.result : state));

/** A team the server refuses, and a name given to it. */
const refusedTeam = async () => {
	const profile = await plant.profile('technician');
	profile.parts.commands = gullible;
	const phone = await profile.tab();
	await phone.device.loop.visit();
	const made = await phone.device.dispatch('team.create', { name: 7 }, { undo: 0 });
	const id = made.ok ? `t_${made.op.client}_1` : '';
	await phone.device.dispatch('team.rename', { id, name: 'Night shift' }, { undo: 0 });
	await phone.device.loop.visit();
	expect(await verdicts(phone)).toEqual(['refused', 'refused']);
	const [group] = refusedGroups(await phone.device.outbox.acts());
	if (!group) throw new Error('nothing was refused');
	return { phone, group };
};

const teams = async (phone: Tab) =>
	[...(await plant.shelvesOf(phone)).values()].filter(({ kind }) => kind === 'team').map(({ name }) => name);

test('S-5 a refused act is put right, and what stood on it goes along: once, on what the new act made', async () => {
	const { phone, group } = await refusedTeam();
	expect(group).toMatchObject({ root: { seq: 1 }, dependents: [{ seq: 2 }] });
	const sent = await sendAgain(phone.device.dispatch, group, { name: 'Shift' });
	expect(sent).toMatchObject({ ok: true, left: 0 });
	await phone.device.hide();
	await phone.device.loop.visit();
	expect(await verdicts(phone)).toEqual(['refused', 'refused', 'applied', 'applied']);
	expect(await teams(phone)).toEqual(['Night shift']);
	const acts = await phone.device.outbox.acts();
	expect(acts.map(({ replacedBy }) => replacedBy)).toEqual([3, 4, undefined, undefined]);
	expect(refusedGroups(acts)).toEqual([]);
});

test('S-5 the successor taken back, the refused act needs its person again', async () => {
	const { phone, group } = await refusedTeam();
	const sent = await sendAgain(phone.device.dispatch, group, { name: 'Shift' });
	expect(sent.ok && (await phone.device.outbox.takeBack(sent.n))).toBe(true);
	const [again] = refusedGroups(await phone.device.outbox.acts());
	expect(again?.root).toMatchObject({ seq: 1, op: { args: { name: 7 } } });
	expect(again?.root.dismissedAt).toBeUndefined();
});

test('S-5 still refused on the spot, nothing of it is settled and nothing new was done', async () => {
	const { phone, group } = await refusedTeam();
	const before = await phone.device.outbox.acts();
	const sent = await sendAgain(phone.device.dispatch, group, { name: null });
	expect(sent).toEqual({ ok: false, reason: 'refused', refusal: { code: 'malformed', field: 'name' } });
	expect(await phone.device.outbox.acts()).toEqual(before);
});
