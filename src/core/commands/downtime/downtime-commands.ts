import { z } from 'zod';
import { siteScope } from '../../access/scopes.ts';
import { isAbout } from '../../downtime/union.ts';
import { isAsset } from '../../model/kind-guards.ts';
import { claim, downtime } from '../../model/event.ts';
import { id, instant } from '../../model/fields.ts';
import { omit } from '../../model/omit.ts';
import { defineCommand, refused } from '../command.ts';
import type { Command, Outcome } from '../command.ts';
import { Desk } from '../desk.ts';
import { getOf } from '../lookup.ts';
import { changesOf, mergeEdits } from '../merge-edits.ts';
import { bringBack, restoreArgs } from '../restore-other.ts';
import { Job } from '../work/job.ts';
import { missing } from '../work/on-job.ts';
import { addClaim, endStop, settleStop, stopOf, stopsAround } from './stops.ts';
import type { Stop } from './stops.ts';

const { source, reason, note } = claim.shape;
const { category, planned, isFailure, impact } = downtime.shape;

/** Not later than now: a stop is told, not foretold. */
const past = (at: string | undefined, now: string) => (at !== undefined && at < now ? at : now);

/** The work that was raised for a stop, or the stop that work was raised for: they name each other. */
const tieWork = async (desk: Desk, stop: Stop, work: string): Promise<Outcome | undefined> => {
	const item = await getOf(desk, 'work', work);
	if (!item) return missing('work');
	const job = new Job(desk, item);
	job.set({ downtimeId: stop.id });
	const written = await job.finish();
	if (!written.done) return written;
	desk.put({ ...((await getOf(desk, 'downtime', stop.id)) ?? stop), work: stop.work ?? work });
	return undefined;
};

/** What one witness leaves open another may fill in. */
const filledIn = (stop: Stop, said: Partial<Stop>): Stop => ({
	...stop,
	...Object.fromEntries(
		Object.entries(said).filter(([field, value]) => value !== undefined && stop[field] === undefined)
	)
});

const start = defineCommand({
	name: 'downtime.start',
	v: 1,
	args: z.object({
		asset: id,
		startedAt: instant.optional(),
		source: source.optional(),
		...{ reason, note, category, planned, isFailure, impact },
		work: id.optional(),
		/** What another system calls it. */
		alias: z.string().max(200).optional()
	}),
	run: async (read, args, meta) => {
		const desk = new Desk(read, meta);
		const asset = await desk.get(args.asset);
		if (!isAsset(asset)) return missing('asset');
		if (!(await desk.allows('downtime.start', asset))) return refused('not-allowed');
		const from = past(args.startedAt, meta.at);
		const around = await stopsAround(desk, asset.id, [from, meta.at]);
		const known = around.find((stop) => isAbout(stop, from));
		const next = around.find((stop) => stop.startedAt > from);
		const said = omit(args, 'asset', 'startedAt', 'source', 'work', 'alias');
		const own = {
			...said,
			id: meta.newId('dt'),
			kind: 'downtime',
			site: asset.site,
			scopes: [siteScope(asset.site)],
			archived: false,
			asset: asset.id,
			startedAt: from,
			reportedAt: meta.at,
			// The device that told of a known stop goes on calling it by this name.
			...(known && { sameAs: known.id }),
			// Another one is already known after it: it was over by then, until somebody says when.
			...(!known && next && { restoredAt: next.startedAt })
		};
		desk.put(own);
		const stop = known ? filledIn(known, said) : await stopOf(desk, own.id);
		if (!stop) return missing('asset');
		const aliases =
			args.alias === undefined ? stop.aliases : [...new Set([...(stop.aliases ?? []), args.alias])];
		desk.put({ ...stop, aliases: aliases?.slice(0, 20) });
		const witness = { source: args.source ?? 'operator', reason: args.reason, note: args.note };
		addClaim(desk, stop, { type: 'start', from, ...witness });
		if (known) desk.differ({ code: 'merged-into', doc: known.id });
		const settled = await settleStop(desk, { ...stop, aliases: aliases?.slice(0, 20) });
		const wrong = args.work === undefined ? undefined : await tieWork(desk, settled, args.work);
		return wrong ?? desk.finish();
	}
});

const onStop = <Args extends { id?: string | undefined; asset?: string | undefined }>(
	act: string,
	args: z.ZodType<Args>,
	run: (stop: Stop, args: Args, desk: Desk) => Promise<Outcome | void>,
	when: (args: Args, now: string) => string = (_, now) => now
): Command =>
	defineCommand<Args>({
		name: `downtime.${act}`,
		v: 1,
		args,
		run: async (read, given, meta) => {
			const desk = new Desk(read, meta);
			const at = when(given, meta.at);
			const around = given.asset === undefined ? [] : await stopsAround(desk, given.asset, [at]);
			const found =
				given.id === undefined
					? (around.find((stop) => isAbout(stop, at)) ?? around.findLast((stop) => stop.startedAt <= at))
					: await stopOf(desk, given.id);
			if (!found) return missing(given.id === undefined ? 'asset' : 'id');
			if (!(await desk.allows(`downtime.${act}`, found))) return refused('not-allowed');
			return (await run(found, given, desk)) ?? desk.finish();
		}
	});

const which = { id: id.optional(), asset: id.optional() };
/** By its name, or as the stop of a machine at that time. */
const named = <Args extends { id?: string | undefined; asset?: string | undefined }>(args: z.ZodType<Args>) =>
	args.refine(({ id: stop, asset }) => stop !== undefined || asset !== undefined, { path: ['id'] });

const end = onStop(
	'end',
	named(z.object({ ...which, endedAt: instant.optional(), source: source.optional(), reason, note })),
	(stop, args, desk) =>
		endStop(desk, stop, {
			to: past(args.endedAt, desk.meta.at),
			source: args.source ?? 'operator',
			reason: args.reason,
			note: args.note
		}),
	({ endedAt }, now) => past(endedAt, now)
);

const tell = onStop(
	'claim',
	named(z.object({ ...which, from: instant, to: instant.optional(), source, reason, note })),
	async (stop, { from, to, source: witness, reason: why, note: words }, desk) => {
		const word = { from: past(from, desk.meta.at), source: witness, reason: why, note: words };
		const until = to === undefined ? {} : { to: past(to, desk.meta.at) };
		addClaim(desk, stop, { type: to === undefined ? 'start' : 'interval', ...word, ...until });
		await settleStop(desk, stop);
	},
	({ from }, now) => past(from, now)
);

const code = onStop(
	'code',
	z.object({
		id,
		changes: changesOf(downtime.shape, [
			'reason',
			'category',
			'planned',
			'isFailure',
			'impact',
			'causedBy',
			'acknowledgedAt',
			'note'
		]),
		work: id.optional()
	}),
	async (stop, { changes, work }, desk) => {
		const { doc, differences } = mergeEdits(stop, changes, desk.meta);
		if (doc.causedBy !== undefined && !isAsset(await desk.get(doc.causedBy))) return missing('causedBy');
		differences.forEach((difference) => desk.differ(difference));
		desk.put(doc);
		return work === undefined ? undefined : tieWork(desk, doc, work);
	}
);

const restoreWord = onStop('restoreOther', restoreArgs, async (stop, args, desk) => {
	const back = bringBack(stop, args, desk.meta);
	if ('refusal' in back) return back.refusal;
	back.differences.forEach((difference) => desk.differ(difference));
	desk.put(back.doc);
	return undefined;
});

/** One number for all systems, set once by a person who looked at all claims. */
const agree = onStop(
	'agree',
	z.object({ id, from: instant, to: instant.optional() }),
	async (stop, { from, to }, desk) => {
		if (stop.agreed) {
			if (stop.agreed.from !== from || stop.agreed.to !== to)
				return refused('already-taken', { field: 'agreed' });
			desk.differ({ code: 'already-so', doc: stop.id, field: 'agreed' });
			return undefined;
		}
		const { at, actor } = desk.meta;
		await settleStop(desk, { ...stop, agreed: { at, by: actor.id, from, ...(to !== undefined && { to }) } });
		return undefined;
	}
);

export const downtimeCommands = [start, end, tell, code, restoreWord, agree];
