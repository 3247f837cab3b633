import { expect, test } from 'vitest';
import { isKind } from '#core/model/kind-guards.ts';
import type { Op } from '#core/sync/op.ts';
import { decide } from '../decide.ts';
import { docOf, personOf, plant } from '../plant.ts';

const AT = '2026-03-23T07:00:00.000Z';
const WORD = 'Former colleague';

const ann = (more: Record<string, unknown> = {}) =>
	personOf('ann', [{ role: 'technician', site: 'ham1' }], {
		name: 'Ann Berg',
		code: 'AB',
		state: 'left',
		company: 'Berg Ltd',
		locale: 'de',
		skills: [{ skill: 'sk_1' }],
		color: 'teal',
		shift: 'sh_1',
		minutesPerWeek: 2_100,
		scopes: ['site:ham1', 'person:ann'],
		edits: { name: { at: AT, by: 'admin', op: 'TABLET00:1' } },
		alsoWrote: { name: { 'TABLET00:2': { value: 'Anna Berg', at: AT, by: 'lead' } } },
		...more
	});

const world = (...more: Parameters<typeof plant>) => {
	const { docs, put, read, act } = plant(...more);
	return {
		docs,
		act,
		do: async (op: Op) => {
			const judged = await decide(op, read);
			put(...judged.puts);
			return judged.verdict;
		}
	};
};

const personIn = (docs: ReadonlyMap<string, unknown>, id: string) => {
	const doc = docs.get(id) as Parameters<typeof isKind>[0];
	if (!isKind(doc, 'person')) throw new Error(`${id} is nobody`);
	return doc;
};

test('who left becomes a word and a code, and nothing about them stays in their document', async () => {
	const { docs, act, do: done } = world(ann());
	expect(await done(act('admin', 'person.anonymise', { id: 'ann', word: WORD }))).toEqual({
		result: 'applied'
	});
	const { name, code, grants, ...rest } = personIn(docs, 'ann');
	expect(code).toMatch(/^[A-Z0-9]{4}$/);
	expect(name).toBe(`${WORD} ${code}`);
	expect(grants).toEqual([{ role: 'viewer', site: 'ham1' }]);
	expect(Object.keys(rest).sort()).toEqual(
		['archived', 'createdAt', 'createdBy', 'id', 'kind', 'rev', 'scopes', 'site', 'state', 'updatedAt'].sort()
	);
	expect(rest).toMatchObject({ archived: true, state: 'left', scopes: ['site:ham1', 'person:ann'] });
	expect(JSON.stringify(personIn(docs, 'ann'))).not.toMatch(/Berg|AB|teal|sk_1|2100/);
});

test('they are in no team any more, their absences are put away, and their phone is called by its letters', async () => {
	const team = { kind: 'team', name: 'Early', code: 'E', members: ['ann', 'technician'], lead: 'ann' };
	const {
		docs,
		act,
		do: done
	} = world(
		ann(),
		docOf({ id: 'early', ...team }),
		docOf({ id: 'away', kind: 'absence', person: 'ann', from: '2026-01-01', to: '2026-01-05', type: 'away' }),
		docOf({
			...{ id: 'phone', kind: 'device', name: 'Ann’s phone', note: 'Ann lost it', prefix: 'P1' },
			...{ state: 'active', use: 'personal', person: 'ann' }
		}),
		docOf({ id: 'wall', kind: 'device', name: 'Wall', prefix: 'W1', state: 'active', use: 'shared' })
	);
	await done(act('admin', 'person.anonymise', { id: 'ann', word: WORD }));
	expect(docs.get('early')).toMatchObject({ members: ['technician'] });
	expect(docs.get('early')).not.toHaveProperty('lead');
	expect(docs.get('away')).toMatchObject({ archived: true });
	expect(docs.get('phone')).toMatchObject({ name: 'P1', person: 'ann' });
	expect(docs.get('phone')).not.toHaveProperty('note');
	expect(docs.get('wall')).toMatchObject({ name: 'Wall' });
});

test('two at once get two codes', async () => {
	const { docs, act, do: done } = world(ann(), ann({ id: 'bob', name: 'Bob', code: 'BB' }));
	const first = act('admin', 'person.anonymise', { id: 'ann', word: WORD });
	await done(first);
	// The same act number would give the same signs.
	await done({ ...first, args: { id: 'bob', word: WORD } });
	expect(personIn(docs, 'ann').code).not.toBe(personIn(docs, 'bob').code);
});

test.each([
	['somebody who is still here', 'admin', { state: 'active' }, 'wrong-status'],
	['a colleague, by who may not', 'technician', {}, 'not-allowed'],
	['somebody with rights at a site of others too', 'admin', { at: 'muc1' }, 'not-allowed']
])('not %s', async (_whom, actor, { at, ...more }: { at?: string; state?: string }, code) => {
	const grants = [{ role: 'technician', site: 'ham1' }, ...(at ? [{ role: 'viewer', site: at }] : [])];
	const { docs, act, do: done } = world(ann({ ...more, grants }));
	expect(await done(act(actor, 'person.anonymise', { id: 'ann', word: WORD }))).toMatchObject({
		refusal: { code }
	});
	expect(personIn(docs, 'ann').name).toBe('Ann Berg');
});

test('nothing brings the name back: no edit that comes late, no restoring, no second time', async () => {
	const { docs, act, do: done } = world(ann());
	await done(act('admin', 'person.anonymise', { id: 'ann', word: WORD }));
	const { name } = personIn(docs, 'ann');
	const edit = { id: 'ann', changes: { name: { from: 'Ann Berg', to: 'Ann Hill' } } };
	for (const [what, args] of [
		['person.edit', edit],
		['person.restore', { id: 'ann' }],
		['person.revoke', { id: 'ann' }]
	] as const)
		expect(await done(act('admin', what, args))).toMatchObject({ refusal: { code: 'wrong-status' } });
	expect(await done(act('admin', 'person.anonymise', { id: 'ann', word: WORD }))).toMatchObject({
		differences: [{ code: 'already-so' }]
	});
	expect(personIn(docs, 'ann').name).toBe(name);
});

test('a device or a machine holds no right of an admin, from the beginning or later', async () => {
	const { act, do: done } = world();
	const machine = { site: 'ham1', name: 'Press line', code: 'press', account: 'machine' };
	const grants = (role: string) => [{ role, site: 'ham1' }];
	expect(await done(act('admin', 'person.create', { ...machine, grants: grants('admin') }))).toMatchObject({
		refusal: { code: 'not-allowed', field: 'grants' }
	});
	const made = act('admin', 'person.create', { ...machine, grants: grants('operator') });
	expect(await done(made)).toEqual({ result: 'applied' });
	const changes = { grants: { from: grants('operator'), to: grants('admin') } };
	expect(await done(act('admin', 'person.edit', { id: `p_TABLET00_${made.seq}`, changes }))).toMatchObject({
		refusal: { code: 'not-allowed', field: 'grants' }
	});
});
