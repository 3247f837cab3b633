import type { Idea, Scene } from './scene.ts';

const IMPACTS = ['stopped', 'degraded', 'safety', 'quality', 'none'] as const;
const BLOCKERS = ['parts', 'permit', 'contractor', 'information'] as const;

const onJob =
	(more: (scene: Scene) => object = () => ({})): Idea =>
	(scene) => {
		const job = scene.job();
		return job && { id: job.id, ...more(scene) };
	};

const words = ({ word }: Scene): string => `said ${word}`;

const edit: Idea = (scene) => {
	const job = scene.job();
	if (!job) return undefined;
	const changes = scene.one<object>([
		{ title: { from: job.title, to: words(scene) } },
		{ nextStep: { from: job.nextStep, to: words(scene) } },
		{ impact: { from: job.impact, to: scene.one(IMPACTS) } },
		{ dueOn: { from: job.dueOn, to: `2026-04-0${scene.upTo(9)}` } },
		{ priority: { from: job.priority, to: 1 } }
	]);
	return { id: job.id, changes, ...(scene.chance(0.8) && { reason: words(scene) }) };
};

const assign: Idea = (scene) => {
	const [job, who] = [scene.job(), scene.person()];
	if (!job || who === undefined) return undefined;
	const owner = { from: job.owner, to: { type: 'person', id: who } };
	return {
		id: job.id,
		...(scene.chance(0.7) ? { owner } : { add: [who], remove: job.assignees?.slice(0, 1) })
	};
};

const useParts: Idea = (scene) => {
	const [job, part] = [scene.job(), scene.any(scene.all('part'))];
	const bin = scene.any(scene.all('bin'));
	if (!job || !part || !bin) return undefined;
	return {
		id: job.id,
		lines: [{ part: part.id, bin: bin.id, quantity: scene.chance(0.9) ? scene.upTo(5) : -1 }]
	};
};

const unblock: Idea = (scene) => {
	const job = scene.any(scene.all('work').filter(({ blockers }) => blockers !== undefined));
	const blocker = scene.any(Object.keys(job?.blockers ?? {}));
	return job && blocker !== undefined ? { id: job.id, blocker, note: words(scene) } : undefined;
};

const answer: Idea = (scene) => {
	const job = scene.any(scene.all('work').filter(({ procedure }) => procedure !== undefined)) ?? scene.job();
	if (!job) return undefined;
	const version = job.procedure?.version ?? 1;
	return scene.one<object>([
		{ id: job.id, version, step: 'look', result: 'ok' },
		{ id: job.id, version, step: 'bar', value: scene.upTo(7) },
		{ id: job.id, version, step: 'hours', value: 100 * scene.upTo(50) }
	]);
};

const plan: Idea = (scene) => {
	const [job, procedure] = [scene.job(), scene.any(scene.all('procedure'))];
	if (!job) return undefined;
	const named = procedure && {
		procedure: { from: job.procedure, to: { id: procedure.procedureId, version: procedure.version } }
	};
	return {
		id: job.id,
		changes: { estimateMinutes: { from: job.estimateMinutes, to: 10 * scene.upTo(9) }, ...named }
	};
};

const markDuplicate: Idea = (scene) => {
	const [job, other] = [scene.job(), scene.job()];
	return job && other && job.id !== other.id ? { id: job.id, of: other.id } : undefined;
};

const complete = onJob((scene) => ({
	...(scene.chance(0.5) && { minutes: scene.upTo(90) }),
	...(scene.chance(0.5) && { note: words(scene) }),
	...(scene.chance(0.3) && { restored: true }),
	...(scene.chance(0.3) && { labour: [{ minutes: scene.upTo(60), note: words(scene) }] })
}));

/** What people do with jobs, and how often of a hundred. */
export const WORK_IDEAS: Readonly<Record<string, [share: number, idea: Idea]>> = {
	'work.request': [
		9,
		(scene) => {
			const assetId = scene.machine();
			const where = assetId === undefined ? {} : { assetId };
			return {
				code: `R-${scene.word}`,
				title: words(scene),
				impact: scene.one(IMPACTS),
				...where,
				start: scene.chance(0.2)
			};
		}
	],
	'work.meToo': [3, onJob((scene) => ({ worse: scene.chance(0.3), note: words(scene) }))],
	'work.comment': [7, onJob((scene) => ({ text: words(scene) }))],
	'work.approve': [5, onJob()],
	'work.reject': [2, onJob((scene) => ({ reason: words(scene) }))],
	'work.markDuplicate': [2, markDuplicate],
	'work.plan': [3, plan],
	'work.schedule': [2, onJob((scene) => ({ changes: { plannedStart: { to: scene.ago(-600) } } }))],
	'work.assign': [6, assign],
	'work.takeOver': [4, onJob((scene) => ({ reason: words(scene) }))],
	'work.handOver': [
		2,
		onJob((scene) => ({ to: { to: { type: 'person', id: scene.person() ?? scene.me } } }))
	],
	'work.start': [8, onJob()],
	'work.pause': [4, onJob((scene) => ({ minutes: scene.upTo(60) }))],
	'work.answer': [4, answer],
	'work.bookTime': [4, onJob((scene) => ({ minutes: scene.upTo(120), note: words(scene) }))],
	'work.useParts': [5, useParts],
	'work.block': [3, onJob((scene) => ({ type: scene.one(BLOCKERS), note: words(scene) }))],
	'work.unblock': [2, unblock],
	'work.setFailure': [2, onJob((scene) => ({ changes: { found: { to: words(scene) } } }))],
	'work.complete': [9, complete],
	'work.verify': [3, onJob()],
	'work.close': [4, onJob()],
	'work.rework': [2, onJob((scene) => ({ reason: words(scene) }))],
	'work.reopen': [2, onJob((scene) => ({ reason: words(scene) }))],
	'work.cancel': [2, onJob((scene) => ({ reason: words(scene) }))],
	'work.edit': [6, edit]
};
