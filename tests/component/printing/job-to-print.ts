import type { JobView } from '#core/work/job-view.ts';
import { askedSteps } from '#core/work/answers.ts';
import type { Step } from '#core/model/plan.ts';

const AT = '2026-03-23T08:00:00.000Z';
const by = (person: string) => ({ at: AT, by: person });

const STEPS: Step[] = [
	{ id: 'look', kind: 'check', instruction: 'Größe prüfen: Öl, Maß', required: true, warning: 'Heiß!' },
	{
		id: 'press',
		kind: 'number',
		instruction: 'Druck',
		unit: 'bar',
		warn: { min: 2, max: 4 },
		fail: { max: 6 }
	},
	{
		id: 'belt',
		kind: 'choice',
		instruction: 'Riemen',
		choices: [{ value: 'Wie neu' }, { value: 'Verschlissen' }]
	},
	{ id: 'why', kind: 'text', instruction: 'Warum?', condition: { step: 'look', is: 'fail' } },
	{ id: 'photo', kind: 'photo', instruction: 'Foto vom Typenschild' },
	{ id: 'sign', kind: 'signature', instruction: 'Unterschrift' }
];

/** A job with something of everything. */
export const viewOf = ({ steps: more = 0 } = {}): JobView => {
	const steps: Step[] = [
		...STEPS,
		...Array.from({ length: more }, (_, n): Step => ({
			id: `m${n}`,
			kind: 'check',
			instruction: `More ${n}`
		}))
	];
	const answers = {
		q1: {
			...by('luk'),
			step: 'look',
			version: 2,
			value: true,
			result: 'ok' as const,
			note: 'Señor Muñoz war dabei'
		},
		q2: { ...by('luk'), step: 'press', version: 2, value: 3.5, result: 'ok' as const }
	};
	const lock = { ...by('luk'), holder: 'luk', number: 'K-12' };
	const work: JobView['work'] = {
		id: 'w_1',
		kind: 'work',
		scopes: ['site:ham1'],
		site: 'ham1',
		rev: 1,
		archived: false,
		createdAt: AT,
		createdBy: 'luk',
		updatedAt: AT,
		code: 'LANG-1',
		title: 'Dichtung wechseln',
		workKind: 'repair',
		impact: 'degraded',
		priority: 2,
		status: 'done',
		owner: { type: 'person', id: 'luk' },
		origin: { type: 'request' },
		times: { requested: AT, started: AT, done: AT },
		procedure: { id: 'pr_1', version: 2 },
		answers,
		labour: { l1: { ...by('luk'), person: 'luk', from: AT, minutes: 45, to: '2026-03-23T08:45:00.000Z' } },
		parts: { p1: { ...by('luk'), part: 'seal', quantity: 2, use: 'used' } },
		comments: { c1: { ...by('luk'), text: 'Alles gut' } },
		photos: {
			f1: { ...by('luk'), hash: 'a'.repeat(64), mime: 'image/jpeg', bytes: 9, caption: 'Vorher' },
			f2: { ...by('luk'), hash: 'b'.repeat(64), mime: 'image/jpeg', bytes: 9 }
		},
		isolations: {
			i1: {
				...by('luk'),
				energy: 'electrical',
				device: 'Q1',
				required: true,
				locks: { k1: lock },
				verified: by('luk')
			}
		},
		signatures: { g1: { ...by('luk'), name: 'Łukasz Żółć', meaning: 'performed', hash: 'c'.repeat(64) } }
	};
	const procedure = { id: 'pr_1', steps, version: 2, name: 'Wartung' } as unknown as NonNullable<
		JobView['procedure']
	>;
	return {
		work,
		path: [],
		procedure,
		steps: askedSteps({ steps }, answers),
		acts: [],
		resting: [],
		labels: {},
		meters: {},
		timers: [],
		names: { luk: 'Łukasz Żółć' },
		who: {
			id: 'luk',
			name: 'Łukasz Żółć',
			site: 'ham1',
			teams: [],
			today: '2026-03-23',
			actor: { id: 'luk', grants: [], skills: [], active: true }
		}
	};
};
