import { ROLES } from '#core/access/actor.ts';
import { isKind } from '#core/model/kind-guards.ts';
import { AGED, commandsOf, saidWith } from '../acts/app-versions.ts';
import type { Age } from '../acts/app-versions.ts';
import { perform, sceneOf, wordOf } from '../acts/do-act.ts';
import type { Doer } from '../run/doer.ts';

/** The office gives somebody another role, or takes a device's right away and gives it back. */
export const reGrant: Doer = async (doing) => {
	const { world, step, random, station: office } = doing;
	const target = world.stationAt(Number(step['whom']));
	const tab = await world.tabOf(office);
	const person = office.shown(tab).find(({ id }) => id === target.who.person);
	if (!isKind(person, 'person') || target === office) return;
	const before = target.scopesSeen;
	const role = ROLES[Math.floor(random() * ROLES.length)] ?? 'viewer';
	const site = random() < 0.8 ? world.id('ham') : world.id('muc');
	const grants = [{ role, site }];
	const args = { id: person.id, changes: { grants: { from: person.grants, to: grants } } };
	if (!(await perform(doing, tab, { name: 'person.edit', args }))) return;
	const took = world.tally.inject('scope-change');
	world.later.push(() => {
		if (target.scopesSeen > before) took();
	});
};

export const revokeDevice: Doer = async (doing) => {
	const { world, step, station: office } = doing;
	const target = world.stationAt(Number(step['whom']));
	if (target === office) return;
	const name = step['back'] === true ? 'device.restore' : 'device.revoke';
	const tab = await world.tabOf(office);
	const before = target.scopesSeen;
	if (!(await perform(doing, tab, { name, args: { id: target.who.device } }))) return;
	const took = world.tally.inject('scope-change');
	world.later.push(() => {
		if (target.scopesSeen > before) took();
	});
};

/** A shared tablet goes from hand to hand. */
export const handOver: Doer = async ({ world, station, step }) => {
	if (!world.server.isUp || station.who.device !== world.id('shared')) return;
	for (const tab of [...station.tabs]) await world.done('closing a tab', station.close(tab));
	await world.done('signing in', station.handOver(world.id(String(step['to']))));
};

/** The page runs an app of another age for a while, and something is said with it. */
export const ageApp: Doer = async (doing) => {
	const { world, station, step } = doing;
	const age = step['age'] as Age;
	for (const tab of [...station.tabs]) await world.done('closing a tab', station.close(tab));
	station.useCommands(commandsOf(age));
	if (age === 'current') return;
	const tab = await world.tabOf(station);
	const job = sceneOf(doing, tab).job();
	const args = job && saidWith(age, job.id, `with an old app ${wordOf(step.r)}`);
	if (!args || !(await perform(doing, tab, { name: AGED, args }))) return;
	const took = world.tally.inject(age === 'newer' ? 'newer-app' : 'older-app');
	const { device } = station.who;
	world.later.push((log) => {
		const isOurs = log.some(({ op, verdict }) => {
			if (op.name !== AGED || op.device !== device) return false;
			// Brought up to date, or parked because nobody here can.
			return op.v === 2 ? verdict.result === 'applied' : op.v !== 3 && verdict.result === 'quarantined';
		});
		if (isOurs) took();
	});
};

/** A browser's profile is copied to another computer; both go on. */
export const cloneProfile: Doer = async ({ world, station }) => {
	if (world.stations.length > 6 || !world.server.isUp) return;
	const tab = await world.tabOf(station);
	const took = world.tally.inject('cloned-profile');
	const copy = await world.done('copying a profile', world.cloneStation(station, tab));
	world.later.push(() => {
		const renamed = [station, copy].some((one) => one.notes().some(({ code }) => code === 'forked-client'));
		if (renamed) took();
	});
};
