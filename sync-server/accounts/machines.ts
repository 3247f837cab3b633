import type { z } from 'zod';
import { findOf, getOf } from '#core/commands/lookup.ts';
import { key } from '#core/model/keys.ts';
import type {
	endMachineKeyRequest,
	MachineKeyMade,
	machineKeyRequest,
	machineRequest,
	Machines
} from '#core/sync/auth-messages.ts';
import type { Identity } from '../auth/identity.ts';
import type { ReadTx } from '../store/store.ts';
import type { AccountParts, Caller } from './account-parts.ts';
import { fail, fine, type Answer } from './auth-problem.ts';
import { freePrefix } from './enrol-device.ts';
import { mayAt } from './may-manage.ts';

/** A key lets somebody in, so it takes who may: the right to make people, as for giving them passwords. */
const RIGHT = 'person.create';

const machineOf = async (tx: ReadTx, device: string) => {
	const doc = await getOf(tx, 'device', device);
	const person = doc?.use === 'server' && doc.person ? await getOf(tx, 'person', doc.person) : undefined;
	return doc && person?.account === 'machine' ? { doc, person } : undefined;
};

/** The machine, where this person may give it keys; the same answer where it is not theirs to know of as where there is none. */
const minded = (
	{ store, now }: AccountParts,
	device: string,
	identity: Identity
): Promise<Awaited<ReturnType<typeof machineOf>>> =>
	store.read(async (tx) => {
		const machine = await machineOf(tx, device);
		if (machine === undefined) return undefined;
		return (await mayAt(tx, identity, RIGHT, machine.doc.site, now())) ? machine : undefined;
	});

const keyFor = async (
	{ machineKeys, own, now }: AccountParts,
	site: string,
	machine: Identity,
	who: string
): Promise<MachineKeyMade> => {
	const made = await machineKeys.mint(machine, now());
	await own.run(({ act }) => act('access.makeKey', { site, ...machine, by: 'admin', who }));
	return { ...machine, ...made };
};

/** A machine, line control or program: an account and a device of its own, and its first key. */
export const makeMachine =
	(parts: AccountParts) =>
	async (
		{ site, name, role, until }: z.infer<typeof machineRequest>,
		_caller: Caller,
		identity: Identity
	): Promise<Answer<MachineKeyMade>> => {
		const { store, own, random, now } = parts;
		if (!(await store.read((tx) => mayAt(tx, identity, RIGHT, site, now())))) return fail('not-allowed');
		const machine = await own.run(async ({ read, act }) => {
			const prefix = await freePrefix(read, random);
			const grants = [{ role, site, ...(until !== undefined && { until }) }];
			const account = { account: 'machine', code: `@${prefix}` };
			const person = (await act('person.create', { site, name, ...account, grants }))('p');
			const device = (await act('device.enrol', { site, name, prefix, use: 'server', person }))('d');
			return { person, device };
		});
		return fine(await keyFor(parts, site, machine, identity.person));
	};

/** A second key, so that a program can be given the new one before the old one ends. */
export const makeMachineKey =
	(parts: AccountParts) =>
	async (
		{ device }: z.infer<typeof machineKeyRequest>,
		_caller: Caller,
		identity: Identity
	): Promise<Answer<MachineKeyMade>> => {
		const machine = await minded(parts, device, identity);
		if (machine === undefined) return fail('not-found');
		const { doc, person } = machine;
		return fine(await keyFor(parts, doc.site, { person: person.id, device }, identity.person));
	};

export const endMachineKey =
	(parts: AccountParts) =>
	async (
		{ shown }: z.infer<typeof endMachineKeyRequest>,
		_caller: Caller,
		identity: Identity
	): Promise<Answer<undefined>> => {
		const { machineKeys, own, now } = parts;
		const holder = await machineKeys.holderOf(shown);
		const machine = holder && (await minded(parts, holder.device, identity));
		if (holder === undefined || machine === undefined) return fail('not-found');
		await machineKeys.end(shown, now());
		const { site } = machine.doc;
		await own.run(({ act }) => act('access.endKeys', { site, ...holder, by: 'admin', who: identity.person }));
		return fine(undefined);
	};

/** The machines of a site with what is known of their keys, which is not the keys. */
export const machinesOf =
	({ store, machineKeys, now }: AccountParts) =>
	async ({ site }: { site: string }, _caller: Caller, identity: Identity): Promise<Answer<Machines>> => {
		const machines = await store.read(async (tx) => {
			if (!(await mayAt(tx, identity, RIGHT, site, now()))) return undefined;
			const devices = await findOf(tx, 'device', key.kind('device', site));
			return Promise.all(devices.map(({ id }) => machineOf(tx, id)));
		});
		if (machines === undefined) return fail('not-allowed');
		const keys = await machineKeys.all();
		return fine({
			machines: machines.flatMap((machine) => {
				if (machine === undefined) return [];
				const { doc, person } = machine;
				const [grant] = person.grants;
				return [
					{
						...{ device: doc.id, name: doc.name, role: grant?.role ?? 'viewer' },
						...(grant?.until !== undefined && { until: grant.until }),
						isLockedOut: doc.state !== 'active' || person.state !== 'active',
						keys: keys.get(doc.id) ?? []
					}
				];
			})
		});
	};
