import { SYSTEM, SYSTEM_ID } from '../access/actor.ts';
import type { Actor } from '../access/actor.ts';
import { actorOf } from '../access/actor-of.ts';
import { readWithin } from '../access/read-within.ts';
import { scopesOf } from '../access/scopes.ts';
import { isKind } from '../model/kind-guards.ts';
import type { DocOf } from '../model/collections.ts';
import type { Doc } from '../model/document.ts';
import { parsedBy } from '../model/fits.ts';
import { localDay } from '../model/local-day.ts';
import { WITHDRAWN } from '../sync/op.ts';
import type { Op, Refusal, Verdict } from '../sync/op.ts';
import type { Command, Meta, Outcome } from './command.ts';
import { creatorOf, idsOf } from './ids.ts';
import type { Read } from './read.ts';
import { policyId } from './policy-id.ts';
import type { RefusalCode } from './refusal-codes.ts';
import { commandNamed } from './registry.ts';
import { settle } from './settle.ts';
import { upcast } from './upcast.ts';
import { watch } from './watched-read.ts';

export interface Circumstances {
	/** When the act was done, as this side ranks it: never later than its receipt. */
	at: string;
	/** What became of an earlier act of the same device, by op id; undefined where it has no verdict (yet). */
	verdictOf: (op: string) => Promise<Verdict | undefined> | Verdict | undefined;
	/** Only for first run, jobs and the demo plant: lets `actor: system` act. Never for what a device sent. */
	system?: boolean;
	/** On the device itself: a contractor does not hold its document, and it is there all the same. */
	isOnDevice?: boolean;
	/** The commands known; tests bring their own. */
	commands?: (name: string) => Command | undefined;
	/** What this person might do when it was done, where they may do something else now. */
	formerGrants?: (person: string, at: string) => Promise<Grants | undefined>;
	/**
	 * Somebody who may has accepted a parked act: a locked person or device is no hindrance any more, and the rights are
	 * those of the time it was done.
	 */
	isAccepted?: boolean;
}

type Grants = DocOf<'person'>['grants'];

export interface Judgement {
	verdict: Verdict;
	puts: Doc[];
	/** For the log of whoever runs the server; never for the device. */
	notes: string[];
}

const refuse = (code: RefusalCode, more: Omit<Refusal, 'code'> = {}, ...notes: string[]): Judgement => ({
	verdict: { result: 'refused', refusal: { code, ...more } },
	puts: [],
	notes
});

const park = (reason: string): Judgement => ({
	verdict: { result: 'quarantined', reason },
	puts: [],
	notes: []
});

/** The one function that says what an act does: pure, and the same in the page and in the server's transaction. */
export const judge = async (op: Op, read: Read, circumstances: Circumstances): Promise<Judgement> => {
	if (op.name === WITHDRAWN) return { verdict: { result: 'withdrawn' }, puts: [], notes: [] };
	const command = (circumstances.commands ?? commandNamed)(op.name);
	if (!command || op.v > command.v) return park('newer-version');
	const current = upcast(command, op);
	if (!current) return park('older-version');
	if (!current.ok) return refuse('malformed');
	const args = parsedBy(command.args, current.args);
	if (!args.success) return refuse('malformed', fieldOf(args.error.issues[0]?.path));
	const who = await identify(op, read, circumstances);
	if ('verdict' in who) return who;
	const asActor = (actor: Actor) => runAs(actor, op, { command, args: args.data }, read, circumstances);
	if (circumstances.isAccepted) return asActor((await actorThen(op, read, circumstances)) ?? who.actor);
	const judged = await asActor(who.actor);
	if (!isForLackOfRights(judged)) return judged;
	// The rights were taken away while this was on its way: neither done silently nor thrown away.
	const then = await actorThen(op, read, circumstances);
	return then && !isForLackOfRights(await asActor(then)) ? park('rights-changed') : judged;
};

const LACKING: ReadonlySet<string> = new Set(['not-allowed', 'not-found', 'dependency']);

const isForLackOfRights = ({ verdict }: Judgement): boolean =>
	verdict.result === 'refused' && LACKING.has(verdict.refusal.code);

/** The person with the rights of that time; undefined where they are the same now. */
const actorThen = async (
	op: Op,
	read: Read,
	{ at, formerGrants }: Circumstances
): Promise<Actor | undefined> => {
	const grants = await formerGrants?.(op.actor, at);
	if (grants === undefined) return undefined;
	const person = await read.get(op.actor);
	if (!isKind(person, 'person')) return undefined;
	return actorAt({ ...person, grants, state: 'active', archived: false }, read, at);
};

const runAs = async (
	actor: Actor,
	op: Op,
	{ command, args }: { command: Command; args: unknown },
	read: Read,
	circumstances: Circumstances
): Promise<Judgement> => {
	const held = actor === SYSTEM ? undefined : heldBy(actor);
	const watched = watch(held ? readWithin(read, held) : read);
	const meta: Meta = {
		op: op.id,
		actor,
		device: op.device,
		at: circumstances.at,
		tz: op.tz,
		base: op.base,
		newId: idsOf(op)
	};
	let outcome: Outcome;
	try {
		outcome = await command.run(watched.read, args, meta);
	} catch (error) {
		if (watched.trouble) throw watched.trouble.error;
		return broken(op, String(error));
	}
	if (watched.trouble) throw watched.trouble.error;
	if (!outcome.done) return refusalOf(op, outcome.refusal, watched.missing, circumstances);
	return settleAll(op, outcome, read, held, meta);
};

const fieldOf = (path: readonly PropertyKey[] | undefined) =>
	path && path.length > 0 ? { field: path.map(String).join('.').slice(0, 60) } : {};

const identify = async (
	op: Op,
	read: Read,
	{ at, system, isOnDevice, isAccepted }: Circumstances
): Promise<{ actor: Actor } | Judgement> => {
	if (op.actor === SYSTEM_ID) return system ? { actor: SYSTEM } : refuse('unknown-person');
	const person = await read.get(op.actor);
	if (!isKind(person, 'person')) return refuse('unknown-person');
	const device = await read.get(op.device);
	const isKnown = isKind(device, 'device');
	if (!isKnown && !isOnDevice) return refuse('unknown-device');
	if (isKnown && device.state !== 'active' && !isAccepted) return park('revoked-device');
	const known = await actorAt(person, read, at);
	const actor = isAccepted && !known.active ? { ...known, active: true } : known;
	if (!actor.active) return park('revoked-person');
	if (person.account !== 'device' || (await mayReportUnsigned(read, person.site))) return { actor };
	return { actor: { ...actor, grants: actor.grants.map((grant) => ({ ...grant, role: 'viewer' })) } };
};

/** Nobody is signed in on a shared device: it may only report, and only where the site wants that. */
const mayReportUnsigned = async (read: Read, site: string): Promise<boolean> => {
	const policy = await read.get(policyId(site));
	return isKind(policy, 'policy') && policy.requestWithoutLogin === true;
};

/** Sites are asked for their time zone only where a grant ends on a day. */
export const actorAt = async (person: DocOf<'person'>, read: Read, at: string): Promise<Actor> => {
	const ending = [...person.grants, ...(person.skills ?? [])].some(({ until }) => until !== undefined);
	const zones = new Map<string, string | undefined>();
	for (const site of ending ? new Set([person.site, ...person.grants.map((grant) => grant.site)]) : []) {
		const doc = await read.get(site);
		zones.set(site, isKind(doc, 'site') ? doc.timeZone : undefined);
	}
	if (ending || !Object.isFrozen(person)) return actorOf(person, (site) => localDay(at, zones.get(site)));
	const before = lasting.get(person);
	if (before) return before;
	const actor = actorOf(person, () => '');
	lasting.set(person, actor);
	return actor;
};

/** Where nothing ends on a day and the document cannot change, the person is the same to every act. */
const lasting = new WeakMap<DocOf<'person'>, Actor>();

const scopesHeld = new WeakMap<Actor, readonly string[]>();

const heldBy = (actor: Actor): readonly string[] => {
	const before = scopesHeld.get(actor);
	if (before) return before;
	const held = scopesOf(actor);
	scopesHeld.set(actor, held);
	return held;
};

/** What was missing because the act that should have made it was not accepted is repaired together with that act. */
const refusalOf = async (
	op: Op,
	refusal: Refusal,
	missing: ReadonlySet<string>,
	{ verdictOf }: Circumstances
): Promise<Judgement> => {
	if (refusal.code === 'not-found') {
		for (const id of missing) {
			const creator = creatorOf(id);
			// Only this device's own acts: what became of another's would be a leak (S-7).
			if (creator?.client !== op.client || creator.seq >= op.seq) continue;
			const verdict = await verdictOf(creator.op);
			// It waits with the one it stands on.
			if (verdict?.result === 'quarantined') return park(verdict.reason);
			if (verdict && verdict.result !== 'applied' && verdict.result !== 'adjusted') {
				return refuse('dependency', { dependsOn: creator.op });
			}
		}
	}
	return { verdict: { result: 'refused', refusal }, puts: [], notes: [] };
};

/** Every document the act writes, or none of them. */
const settleAll = async (
	op: Op,
	outcome: Outcome & { done: true },
	read: Read,
	held: readonly string[] | undefined,
	meta: Meta
): Promise<Judgement> => {
	const puts: Doc[] = [];
	const seen = new Set<string>();
	for (const draft of outcome.puts) {
		if (seen.has(draft.id)) return broken(op, `${draft.id} twice`);
		seen.add(draft.id);
		const old = await read.get(draft.id);
		// It exists where this person may not look: the same answer as for a thing that does not exist.
		if (old && held && !old.scopes.some((scope) => held.includes(scope))) return refuse('not-found');
		const settled = settle(draft, old, meta);
		if (!settled.ok) return broken(op, settled.why);
		if (settled.doc) puts.push(settled.doc);
	}
	const [first, ...rest] = outcome.differences;
	return {
		verdict: first ? { result: 'adjusted', differences: [first, ...rest] } : { result: 'applied' },
		puts,
		notes: []
	};
};

const broken = (op: Op, why: string) => refuse('broken', {}, `${op.name} ${op.id}: ${why}`);
