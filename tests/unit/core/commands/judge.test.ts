import { describe, expect, it } from 'vitest';
import { judge } from '#core/commands/judge.ts';
import { plant } from '../plant.ts';

describe('An act', () => {
	it('of an admin makes a new colleague, with the same id wherever it runs', async () => {
		const { read, act } = plant();
		const op = act('admin', 'person.create', { site: 'ham1', name: 'Ayşe', code: 'AY', grants: [] });
		const { verdict, puts } = await judge(op, read, { at: op.at, verdictOf: () => undefined });
		expect(verdict).toEqual({ result: 'applied' });
		expect(puts).toEqual([
			{
				id: `p_${op.client}_${op.seq}`,
				kind: 'person',
				scopes: ['site:ham1', `person:p_${op.client}_${op.seq}`],
				rev: 1,
				createdAt: op.at,
				createdBy: 'admin',
				updatedAt: op.at,
				archived: false,
				site: 'ham1',
				name: 'Ayşe',
				code: 'AY',
				state: 'active',
				grants: []
			}
		]);
	});
});
