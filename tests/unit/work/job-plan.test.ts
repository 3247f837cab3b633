import { describe, expect, test } from 'vitest';
import type { DocOf, Work } from '#core/model/collections.ts';
import { deedsOf, planIn, procedureChoices } from '#lib/features/work/job/planning/job-plan.ts';
import { isKind } from '#core/model/kind-guards.ts';
import { sample } from '../core/samples.ts';

const aProcedure = sample('procedure');
const aJob = sample('work');
if (!isKind(aProcedure, 'procedure') || !isKind(aJob, 'work'))
	throw new Error('The samples are of other kinds.');

const version = (over: Partial<DocOf<'procedure'>>): DocOf<'procedure'> => ({
	...aProcedure,
	site: 'ham1',
	archived: false,
	state: 'published',
	...over
});
const old = version({
	id: 'oil.1',
	procedureId: 'oil',
	version: 1,
	state: 'replaced',
	name: 'Oil',
	code: 'O'
});
const next = version({ id: 'oil.2', procedureId: 'oil', version: 2, name: 'Oil, new', code: 'O' });
const clean = version({ id: 'clean.3', procedureId: 'clean', version: 3, name: 'Clean', code: 'C' });
const job: Work = { ...aJob, site: 'ham1', procedure: { id: 'oil', version: 1 } };
const choices = procedureChoices([old, next, clean], job);

describe('planning a job', () => {
	test('a job keeps the version it was given, even where a newer one is published', () => {
		expect(choices).toEqual([
			{ id: 'oil', version: 1, label: 'Oil (O)' },
			{ id: 'clean', version: 3, label: 'Clean (C)' }
		]);
	});

	test('another procedure is given with what the planner saw before, so that two planners notice each other', () => {
		const before = planIn(job);
		expect(deedsOf(before, { ...before, procedure: 'clean' }, choices)).toEqual([
			{
				name: 'plan',
				args: {
					changes: { procedure: { from: { id: 'oil', version: 1 }, to: { id: 'clean', version: 3 } } }
				}
			}
		]);
	});

	test('where nothing was changed nothing is done', () => {
		expect(deedsOf(planIn(job), planIn(job), choices)).toEqual([]);
	});
});
