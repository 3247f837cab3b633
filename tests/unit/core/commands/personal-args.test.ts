import fc from 'fast-check';
import { expect, test } from 'vitest';
import { halvesOf, subjectOf, wholeOf } from '#core/commands/personal-args.ts';
import { canonicalJson } from '#server/store/canonical-json.ts';
import { plant } from '../plant.ts';

const { act } = plant();

test('what names somebody is one half, what they may do and where is the other', () => {
	const op = act('admin', 'person.create', {
		site: 'ham1',
		name: 'Ann Berg',
		code: 'AB',
		grants: [{ role: 'technician', site: 'ham1' }],
		somethingNew: 'Ann likes it'
	});
	const halves = halvesOf(op);
	expect(halves?.open.args).toEqual({ site: 'ham1', grants: [{ role: 'technician', site: 'ham1' }] });
	expect(halves?.personal).toEqual({ name: 'Ann Berg', code: 'AB', somethingNew: 'Ann likes it' });
	expect(halves?.subject).toBe(`p_TABLET00_${op.seq}`);
});

test('of an edit the rights stay and the words go', () => {
	const changes = { name: { to: 'Ann' }, grants: { to: [] } };
	const halves = halvesOf(act('admin', 'person.edit', { id: 'ann', changes }));
	expect(halves?.open.args).toEqual({ id: 'ann', changes: { grants: { to: [] } } });
	expect(halves?.personal).toEqual({ changes: { name: { to: 'Ann' } } });
	expect(halves?.subject).toBe('ann');
});

test('acts that name nobody are left as they are', () => {
	expect(halvesOf(act('admin', 'work.comment', { work: 'w_1', text: 'Hello' }))).toBeUndefined();
	expect(halvesOf(act('admin', 'person.leave', { id: 'ann' }))).toBeUndefined();
});

test('the halves of any arguments are the whole again, whatever a device sent', () => {
	const key = fc.oneof(fc.constantFrom('id', 'site', 'grants', 'changes', 'name', '__proto__'), fc.string());
	const { args } = fc.letrec((tie) => ({
		args: fc.oneof({ depthSize: 'small' }, fc.jsonValue(), fc.dictionary(key, tie('args')))
	}));
	const names = fc.constantFrom(
		'person.create',
		'person.edit',
		'device.edit',
		'person.leave',
		'device.enrol'
	);
	fc.assert(
		fc.property(names, args, (name, given) => {
			const op = act('admin', name, JSON.parse(JSON.stringify(given)), { seq: 7 });
			const halves = halvesOf(op);
			if (halves === undefined) return;
			expect(canonicalJson(wholeOf(halves.open, halves.personal))).toBe(canonicalJson(op));
			expect(subjectOf(halves.open)).toBe(halves.subject);
		})
	);
});
