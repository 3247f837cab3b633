import type { DocOf, Work } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { calendar } from './due.ts';

const base = {
	site: 'ham1',
	scopes: ['site:ham1'],
	rev: 1,
	createdAt: '2026-03-01T07:00:00.000Z',
	createdBy: 'planner',
	updatedAt: '2026-03-01T07:00:00.000Z',
	archived: false
};

export const sampleWork = (more: Partial<Work> = {}): Doc & Work => ({
	...base,
	id: 'w1',
	kind: 'work',
	code: 'W-1',
	title: 'Change the filter',
	workKind: 'repair',
	impact: 'none',
	priority: 3,
	status: 'planned',
	owner: { type: 'team', id: 'mechanics' },
	times: {},
	origin: { type: 'request' },
	...more
});

export const samplePlan = (more: Partial<DocOf<'plan'>> = {}): Doc & DocOf<'plan'> => ({
	...base,
	id: 'pl1',
	kind: 'plan',
	code: 'PM-1',
	name: 'Check the belts',
	state: 'active',
	workKind: 'preventive',
	schedule: { calendar: calendar('1 month 2026-03-20') },
	...more
});

export const samplePerson = (more: Partial<DocOf<'person'>> = {}): Doc & DocOf<'person'> => ({
	...base,
	id: 'p1',
	kind: 'person',
	name: 'Theo',
	code: 'T1',
	state: 'active',
	grants: [],
	...more
});
