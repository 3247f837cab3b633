import type { Command } from '#core/commands/command.ts';
import { argNames, leastArgs } from './least-args.ts';
import { docId, jobId, type Job, type Site, type Subject } from './matrix-plant.ts';

/** A site that is not there: what is asked of it is answered like what is asked of a foreign one (S-7). */
export type Anywhere = Site | 'nil1';

/** What an act is done to. */
export interface Aim {
	readonly site: Anywhere;
	readonly job: Job;
	readonly subject: Subject;
	/** An act that waits for a decision, at that site. */
	readonly parked: string;
}

const KIND_OF_ID: Readonly<Record<string, string>> = {
	asset: 'machine',
	'stock.endCount': 'count',
	'stock.release': 'reservation'
};

const targetOf = (name: string, { site, job, subject }: Aim): string => {
	const [family = ''] = name.split('.');
	if (family === 'work') return jobId(site as Site, job, subject);
	const kind = KIND_OF_ID[name] ?? KIND_OF_ID[family] ?? family;
	return docId(site as Site, kind === 'machine' && job === 'outside' ? 'vehicle' : kind);
};

/** Arguments that say the same thing in every act that knows them. */
const usual = (aim: Aim): Readonly<Record<string, unknown>> => {
	const of = (kind: string) => docId(aim.site as Site, kind);
	const asset = of(aim.job === 'outside' ? 'vehicle' : 'machine');
	return {
		site: aim.site,
		asset,
		assetId: asset,
		part: of('part'),
		store: of('store'),
		bin: of('bin'),
		plan: of('plan'),
		work: jobId(aim.site as Site, aim.job, aim.subject),
		person: of('person'),
		act: aim.parked
	};
};

/** Where an act wants more than its least to be asked who may do it. */
const SPECIAL: Readonly<Record<string, (aim: Aim) => Record<string, unknown>>> = {
	'asset.create': ({ site, job }) => ({
		kind: 'component',
		parentId: docId(site as Site, job === 'outside' ? 'vehicle' : 'machine')
	}),
	'asset.setFields': () => ({ changes: { height: { to: 3 } } }),
	'asset.move': ({ site }) => ({ parentId: { to: docId(site as Site, 'line') } }),
	'work.markDuplicate': ({ site, subject }) => ({ of: jobId(site as Site, 'reported', subject) }),
	'work.handOver': ({ site }) => ({
		to: { to: { type: 'person', id: docId(site as Site, 'person') } }
	}),
	'work.transferLock': ({ site }) => ({ isolation: 'i1', lock: 'k1', to: docId(site as Site, 'person') }),
	'work.unlock': () => ({ isolation: 'i1', lock: 'k1' }),
	'work.lock': () => ({ isolation: 'i1' }),
	'work.verifyIsolation': () => ({ isolation: 'i1' }),
	'work.unblock': () => ({ blocker: 'b1' }),
	'reading.add': () => ({ meter: 'hours', value: 20_000 }),
	'stock.move': ({ site }) => ({ from: docId(site as Site, 'bin'), to: docId(site as Site, 'shelf') }),
	'work.permit': () => ({ type: 'hot-work' }),
	'work.isolate': () => ({ energy: 'electrical', device: 'Q2' }),
	'work.useParts': ({ site }) => ({ lines: [{ part: docId(site as Site, 'part'), quantity: 1 }] }),
	'work.link': ({ site, subject, job }) => ({
		type: 'related',
		work: jobId(site as Site, job === 'round' ? 'given' : 'round', subject)
	}),
	'work.followUp': () => ({ code: 'FU-1' }),
	'work.repeat': () => ({ code: 'RE-1' }),
	'procedure.draft': () => ({ code: 'PR-8', name: 'Yearly check' }),
	'window.create': () => ({ work: undefined }),
	'week.fix': () => ({ from: '2026-03-23' }),
	'plan.edit': () => ({ changes: { name: { to: 'Yearly check' } } }),
	'absence.edit': () => ({ changes: { to: { to: '2026-04-12' } } }),
	'downtime.end': ({ site }) => ({ id: docId(site as Site, 'downtime') }),
	'downtime.claim': ({ site }) => ({ id: docId(site as Site, 'downtime') })
};

/** What somebody else once wrote into each of the samples. */
const OTHER_WORD = { field: 'name', op: 'TABLET00:2' };

/** Creating one of these takes no existing thing but what it names. */
const fieldsFrom = (args: Record<string, unknown>, names: ReadonlySet<string>, aim: Aim) =>
	Object.fromEntries(Object.entries(usual(aim)).filter(([name]) => names.has(name) || name in args));

/** The act as somebody would do it to that: it makes sense, so that only the right to it is in question. */
export const probeArgs = (command: Command, aim: Aim): Record<string, unknown> => {
	const least = leastArgs(command.args);
	const names = argNames(command.args);
	const isRestoring = command.name.endsWith('.restoreOther') || command.name === 'asset.restoreCost';
	return {
		...least,
		...(isRestoring && OTHER_WORD),
		...fieldsFrom(least, names, aim),
		...('id' in least && { id: targetOf(command.name, aim) }),
		...SPECIAL[command.name]?.(aim)
	};
};
