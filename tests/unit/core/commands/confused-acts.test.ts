import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '#core/commands/registry.ts';
import { fitting } from '../../../support/arbitrary-of.ts';
import { clock, floor, reported } from '../floor.ts';

const PEOPLE = ['admin', 'planner', 'supervisor', 'technician', 'keeper', 'issuer', 'operator'];
const ACTS = COMMANDS.map((command) => fitting(command.args).map((args) => ({ command, args })));
const ID = /^[\w.:-]{3,100}$/;

/** What could be an id becomes that of something in the plant, of whatever kind. */
const confused = (value: unknown, ids: readonly string[], at: number): unknown => {
	const next = (one: unknown, n: number) => confused(one, ids, at * 31 + n + 7);
	if (typeof value === 'string')
		return ID.test(value) && !/^\d{4}-/.test(value) ? ids[at % ids.length] : value;
	if (Array.isArray(value)) return value.map(next);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, part], n) => [name, next(part, n)]));
};

describe('Acts that take one thing of the plant for another', () => {
	it('are done or refused, and break no command (S-6)', async () => {
		const act = fc.record({
			done: fc.oneof(...ACTS),
			by: fc.constantFrom(...PEOPLE),
			minute: fc.nat(500),
			at: fc.nat(9_999)
		});
		await fc.assert(
			fc.asyncProperty(fc.array(act, { minLength: 30, maxLength: 30 }), async (acts) => {
				const f = floor();
				await reported(f);
				for (const { done, by, minute, at } of acts) {
					const { name, v } = done.command;
					const args = confused(done.args, [...f.docs.keys()], at) as object;
					const op = f.act(by, name, JSON.parse(JSON.stringify(args)), { v, at: clock(10 + minute) });
					const { verdict, notes } = await f.perform(op);
					expect(verdict, notes.join()).not.toMatchObject({ refusal: { code: 'broken' } });
				}
			}),
			{ seed: 4, numRuns: 12, endOnFailure: true }
		);
	});
});
