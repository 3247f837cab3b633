import type { Doc } from '#core/model/document.ts';
import { assetId, BORN } from './assets.ts';
import { instantAt } from './history.ts';
import { personId } from './people.ts';

const STEPS = 60;
const PHOTOS = 40;

export const LONG_JOB_ID = 'w_long';
export const LONG_JOB_TITLE = 'Yearly service with sixty steps';
export const LAST_STEP = `step-s${STEPS}`;

const KINDS = ['check', 'check', 'number', 'text', 'choice', 'check'] as const;

const step = (n: number) => {
	const kind = KINDS[n % KINDS.length] ?? 'check';
	return {
		id: `s${n + 1}`,
		kind,
		instruction: `Look at the guide rails of station ${n + 1} and put them right`,
		...(kind === 'number' && { unit: 'bar', warn: { max: 4 }, fail: { max: 6 } }),
		...(kind === 'choice' && {
			choices: [
				{ value: 'Like new', result: 'ok' },
				{ value: 'Worn', result: 'warn' },
				{ value: 'Torn', result: 'fail' }
			]
		})
	};
};

export const CHECKLIST: Doc = {
	...BORN,
	id: 'pr_long',
	kind: 'procedure',
	procedureId: 'pr_long',
	version: 1,
	state: 'published',
	code: 'PR-60',
	name: 'Yearly service',
	steps: Array.from({ length: STEPS }, (_, n) => step(n))
};

const stamp = { at: instantAt(0), by: personId(1) };

/** What a technician has longest under their hands: sixty steps, half of them answered, and forty photos. */
export const LONG_JOB: Doc = {
	...BORN,
	id: LONG_JOB_ID,
	kind: 'work',
	code: 'W-LONG',
	title: LONG_JOB_TITLE,
	workKind: 'preventive',
	type: 'preventive.predetermined',
	assetId: assetId(8),
	place: [{ id: 'ham1', name: 'Hamburg', code: 'HAM1' }],
	impact: 'none',
	priority: 1,
	status: 'planned',
	dueOn: '2025-01-02',
	owner: { type: 'person', id: personId(0) },
	procedure: { id: 'pr_long', version: 1 },
	answers: Object.fromEntries(
		Array.from({ length: STEPS / 2 }, (_, n) => [
			`q_${n}`,
			{ ...stamp, step: `s${n + 1}`, version: 1, result: 'ok' as const }
		])
	),
	photos: Object.fromEntries(
		Array.from({ length: PHOTOS }, (_, n) => [
			`f_${n}`,
			{ ...stamp, hash: n.toString(16).padStart(64, '0'), mime: 'image/jpeg', bytes: 250_000 }
		])
	),
	origin: { type: 'plan' },
	times: { requested: instantAt(0), planned: instantAt(0) }
};
