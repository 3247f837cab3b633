import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLES, SYSTEM } from '#core/access/actor.ts';
import type { Actor, Grant, Role } from '#core/access/actor.ts';
import { allowed, can } from '#core/access/can.ts';
import type { Target } from '#core/access/can.ts';
import { RIGHTS } from '#core/access/rights.ts';
import { personScope, scopesOf, sees } from '#core/access/scopes.ts';
import { accessCommands } from '#core/commands/access.ts';
import { COMMANDS } from '#core/commands/registry.ts';
import { plant } from '../plant.ts';
import { sample } from '../samples.ts';

const ACTIONS = [
	...new Set([
		...COMMANDS.map(({ name }) => name),
		...Object.values(RIGHTS).flatMap((rights) => Object.keys(rights))
	])
].map((name) => name.replace('*', 'something'));

const site = fc.constantFrom('ham1', 'muc1', 'vie1');
const grant = fc
	.record({ role: fc.constantFrom(...ROLES), site, limited: fc.boolean() })
	.map(({ role, site: at, limited }): Grant => ({ role, site: at, ...(limited && { areas: ['packing'] }) }));
const actor = (grants = fc.array(grant, { maxLength: 5 })) =>
	fc.record({ grants, active: fc.boolean() }).map((rest): Actor => ({ id: 'me', skills: [], ...rest }));
const target = fc.record({
	site,
	scopes: fc.constantFrom<string[]>(
		['site:ham1'],
		['site:ham1', 'person:me'],
		['site:muc1', 'person:somebody']
	),
	createdBy: fc.constantFrom('me', 'somebody'),
	assignees: fc.constantFrom<string[] | undefined>(undefined, ['me'], ['somebody']),
	workKind: fc.constantFrom('repair', 'round', 'cleaning')
});
const action = fc.constantFrom(...ACTIONS);
const lineage = fc.constantFrom(
	undefined,
	[],
	['filler', 'packing', 'ham1'],
	['boiler', 'utilities', 'ham1']
);

const holds = (role: Role, more: Partial<Grant> = {}): Actor => ({
	id: 'me',
	active: true,
	skills: [],
	grants: [{ role, site: 'ham1', ...more }]
});
const work = (more: Partial<Target> = {}): Target => ({
	site: 'ham1',
	scopes: ['site:ham1'],
	workKind: 'repair',
	...more
});

describe('What a role may do', () => {
	it('ends at its site, whatever the role', () => {
		fc.assert(
			fc.property(actor(), action, target, lineage, (me, act, doc, above) => {
				fc.pre(!me.grants.some((given) => given.site === doc.site));
				expect(can(me, act, doc, above)).toBe(false);
			})
		);
	});

	it('ends at its areas, unless the work was given to this person', () => {
		fc.assert(
			fc.property(actor(), action, target, (me, act, doc) => {
				const limited = { ...me, grants: me.grants.map((given) => ({ ...given, areas: ['packing'] })) };
				fc.pre(!(doc.scopes.includes('person:me') || doc.assignees?.includes('me')));
				expect(can(limited, act, doc, ['boiler', 'utilities', 'ham1'])).toBe(false);
			})
		);
	});

	it('is nothing for somebody who left', () => {
		fc.assert(
			fc.property(actor(), action, target, lineage, (me, act, doc, above) => {
				expect(can({ ...me, active: false }, act, doc, above)).toBe(false);
				expect(scopesOf({ ...me, active: false })).toEqual([]);
			})
		);
	});

	it('is nothing at all for a viewer', () => {
		const viewer = actor(fc.array(site.map((at): Grant => ({ role: 'viewer', site: at }))));
		fc.assert(
			fc.property(viewer, action, target, lineage, (me, act, doc, above) => !can(me, act, doc, above))
		);
	});

	it('is only their own items for a contractor, who holds nothing else either', () => {
		const contractor = actor(fc.array(site.map((at): Grant => ({ role: 'contractor', site: at }))));
		fc.assert(
			fc.property(contractor, action, target, lineage, (me, act, doc, above) => {
				const own = doc.scopes.includes('person:me') || doc.assignees?.includes('me');
				expect(!own && can(me, act, doc, above)).toBe(false);
				expect(scopesOf(me).filter((scope) => scope !== personScope('me'))).toEqual([]);
			})
		);
	});

	it('never grows by one more grant elsewhere, and never shrinks by one more here', () => {
		fc.assert(
			fc.property(actor(), grant, action, target, lineage, (me, more, act, doc, above) => {
				const richer = { ...me, grants: [...me.grants, more] };
				if (more.site === doc.site)
					expect(can(me, act, doc, above) && !can(richer, act, doc, above)).toBe(false);
				else expect(can(richer, act, doc, above)).toBe(can(me, act, doc, above));
			})
		);
	});

	// What the server tells the log of itself is nobody's to do.
	const byPeople = COMMANDS.filter((command) => !accessCommands.includes(command));

	it.each(byPeople.map(({ name }) => name))('%s can be done by somebody', (name) => {
		const own = work({ scopes: ['site:ham1', 'person:me'] });
		expect(ROLES.filter((role) => can(holds(role), name, own))).not.toEqual([]);
	});

	it.each<[Role, string, boolean]>([
		['requester', 'work.request', true],
		['requester', 'work.start', false],
		['operator', 'work.complete', false],
		['operator', 'downtime.start', true],
		['technician', 'work.complete', true],
		['technician', 'work.approve', false],
		['technician', 'person.edit', false],
		['planner', 'work.plan', true],
		['planner', 'person.edit', false],
		['supervisor', 'work.approve', true],
		['supervisor', 'device.revoke', true],
		['supervisor', 'policy.edit', false],
		['storekeeper', 'stock.receive', true],
		['storekeeper', 'work.complete', false],
		['permit-issuer', 'work.permit', true],
		['reliability', 'procedure.publish', true],
		['admin', 'person.create', true]
	])('%s and %s: %s', (role, act, expected) => {
		expect(can(holds(role), act, work())).toBe(expected);
	});

	it('an operator does rounds and cleaning, and comments on what is theirs to see', () => {
		expect(can(holds('operator'), 'work.complete', work({ workKind: 'round' }))).toBe(true);
		expect(can(holds('operator'), 'work.comment', work())).toBe(true);
		expect(can(holds('requester'), 'work.comment', work())).toBe(false);
		expect(can(holds('requester'), 'work.comment', work({ createdBy: 'me' }))).toBe(true);
	});

	it('follows the machine to where it stands now', async () => {
		const { read, put, docs } = plant();
		const me = holds('technician', { areas: ['packing'] });
		const job = { ...sample('work'), assetId: 'filler' };
		expect(await allowed(read, me, 'work.start', job)).toBe(true);
		const filler = docs.get('filler');
		if (filler) put({ ...filler, parentId: 'ham1' });
		expect(await allowed(read, me, 'work.start', job)).toBe(false);
	});

	it('does not hang where somebody made a loop of places', async () => {
		const { read, put, docs } = plant();
		const packing = docs.get('packing');
		if (packing) put({ ...packing, parentId: 'filler' });
		const me = holds('technician', { areas: ['elsewhere'] });
		expect(await allowed(read, me, 'work.start', { ...sample('work'), assetId: 'filler' })).toBe(false);
	});
});

describe('What a device may hold', () => {
	it('is the sites of its person, money only for those who answer for it', () => {
		expect(scopesOf(holds('technician'))).toEqual(['person:me', 'site:ham1']);
		expect(scopesOf(holds('admin'))).toEqual(['confidential:ham1', 'person:me', 'site:ham1']);
		const both = holds('technician');
		both.grants.push({ role: 'contractor', site: 'muc1' });
		expect(scopesOf(both)).toEqual(['person:me', 'site:ham1']);
		expect(sees(both, ['site:muc1'])).toBe(false);
		expect(sees(both, ['site:muc1', 'site:ham1'])).toBe(true);
	});

	it('is everything for the plant itself', () => {
		expect(sees(SYSTEM, ['confidential:ham1'])).toBe(true);
		expect(can(SYSTEM, 'person.create', work())).toBe(true);
	});
});
