import { z } from 'zod';
import { siteScope } from '../../access/scopes.ts';
import { isAsset } from '../../model/kind-guards.ts';
import type { DocOf } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { id } from '../../model/fields.ts';
import { procedure } from '../../model/plan.ts';
import { same } from '../../model/same.ts';
import { mergeSteps } from '../../procedure/merge-steps.ts';
import { defineCommand, refused } from '../command.ts';
import type { Command, Outcome } from '../command.ts';
import { Desk } from '../desk.ts';
import { getOf } from '../lookup.ts';
import { changesOf, mergeEdits } from '../merge-edits.ts';
import type { Changes } from '../merge-edits.ts';
import { restoreArgs, restoreOther } from '../restore-other.ts';
import { missing } from '../work/on-job.ts';
import { versionsOf } from './versions.ts';

type Version = Doc & DocOf<'procedure'>;

const { code, name, description, estimateMinutes, skills, requirePermit, fourEyes, steps } = procedure.shape;
const FIELDS = [
	'code',
	'name',
	'description',
	'estimateMinutes',
	'skills',
	'requirePermit',
	'fourEyes',
	'steps'
] as const;

/** A new procedure, or the next version of one: it begins as a copy of what is in force. */
const draftVersion = defineCommand({
	name: 'procedure.draft',
	v: 1,
	args: z.object({
		site: id,
		procedureId: id.optional(),
		code: code.optional(),
		name: name.min(1).optional(),
		...{ description, estimateMinutes, skills, requirePermit, fourEyes },
		steps: steps.optional()
	}),
	run: async (read, args, meta) => {
		const desk = new Desk(read, meta);
		const site = await desk.get(args.site);
		if (!isAsset(site) || site.kind !== 'site') return missing('site');
		if (!(await desk.allows('procedure.draft', site))) return refused('not-allowed');
		const own = meta.newId('pr');
		const versions = args.procedureId === undefined ? [] : await versionsOf(desk, args.procedureId);
		const last = versions.at(-1);
		if (args.procedureId !== undefined && last?.site !== args.site) return missing('procedureId');
		const base = versions.findLast(({ state }) => state === 'published') ?? last;
		const written = { steps: [], ...pick(base), ...args };
		if (written.code === undefined) return refused('malformed', { field: 'code' });
		if (written.name === undefined) return refused('malformed', { field: 'name' });
		desk.put({
			...written,
			id: own,
			kind: 'procedure',
			scopes: [siteScope(args.site)],
			archived: false,
			procedureId: args.procedureId ?? own,
			version: (last?.version ?? 0) + 1,
			state: 'draft'
		});
		return desk.finish();
	}
});

const pick = (base: Version | undefined): Partial<Version> =>
	base === undefined ? {} : Object.fromEntries(FIELDS.map((field) => [field, base[field]]));

const onVersion = <Args extends { id: string }>(
	act: string,
	args: z.ZodType<Args>,
	run: (version: Version, args: Args, desk: Desk) => Promise<Outcome | void> | Outcome | void
): Command =>
	defineCommand<Args>({
		name: `procedure.${act}`,
		v: 1,
		args,
		run: async (read, given, meta) => {
			const desk = new Desk(read, meta);
			const version = await getOf(desk, 'procedure', given.id);
			if (!version) return refused('not-found');
			if (!(await desk.allows(`procedure.${act}`, version))) return refused('not-allowed');
			return (await run(version, given, desk)) ?? desk.finish();
		}
	});

const stepsField = procedure.shape.steps;

/** Two people who change different steps of one list have nothing to choose between: both changes hold. */
const joined = (old: Version, changes: Changes, desk: Desk): Changes => {
	const { from, to } = changes['steps'] ?? {};
	const [base, mine] = [stepsField.safeParse(from), stepsField.safeParse(to)];
	if (!base.success || !mine.success || same(base.data, old.steps)) return changes;
	const merged = stepsField.safeParse(mergeSteps(base.data, old.steps, mine.data));
	if (!merged.success) return changes;
	desk.differ({ code: 'changed-meanwhile', doc: old.id, field: 'steps' });
	return { ...changes, steps: { from: old.steps, to: merged.data } };
};

/** What was published never changes: open jobs were begun with it. */
const edit = onVersion(
	'edit',
	z.object({ id, changes: changesOf(procedure.shape, FIELDS) }),
	(old, args, desk) => {
		if (old.state !== 'draft') return refused('already-published');
		const { doc, differences } = mergeEdits(old, joined(old, args.changes, desk), desk.meta);
		differences.forEach((difference) => desk.differ(difference));
		desk.put(doc);
		return undefined;
	}
);

/** The first step that cannot be: named twice, or asked because of one that does not come before it. */
const wrongStep = ({ steps: all }: Version): number =>
	all.findIndex(
		(step, n) =>
			all.findIndex((other) => other.id === step.id) !== n ||
			(step.condition !== undefined && !all.slice(0, n).some((other) => other.id === step.condition?.step))
	);

const publish = onVersion('publish', z.object({ id }), async (old, _, desk) => {
	if (old.state !== 'draft') {
		desk.differ({ code: 'already-so', doc: old.id, field: 'state' });
		return undefined;
	}
	const wrong = wrongStep(old);
	if (wrong >= 0) return refused('malformed', { field: `steps.${wrong}` });
	const { at, actor } = desk.meta;
	const others = (await versionsOf(desk, old.procedureId)).filter((other) => other.id !== old.id);
	// Two drafts may have been begun at once: numbers are given when they come into force.
	const taken = Math.max(0, ...others.filter(({ state }) => state !== 'draft').map(({ version }) => version));
	const version = old.version > taken ? old.version : taken + 1;
	if (version !== old.version)
		desk.differ({ code: 'renumbered', doc: old.id, field: 'version', detail: { version } });
	desk.put({ ...old, state: 'published', version, publishedAt: at, publishedBy: actor.id });
	for (const other of others) if (other.state === 'published') desk.put({ ...other, state: 'replaced' });
	return undefined;
});

const retire = onVersion('retire', z.object({ id }), (old, _, desk) => {
	if (old.state === 'withdrawn') desk.differ({ code: 'already-so', doc: old.id, field: 'state' });
	else desk.put({ ...old, state: 'withdrawn' });
});

const restore = onVersion('restoreOther', restoreArgs, (old, args, desk) => {
	if (old.state !== 'draft') return refused('already-published');
	const found = restoreOther(old, (field) => old[field], args, desk.meta);
	if (!found.found) return missing('op');
	if (found.doc) desk.put({ ...found.doc, [args.field]: found.value });
	else desk.differ({ code: 'already-so', doc: old.id, field: args.field });
	return undefined;
});

export const procedureCommands = [draftVersion, edit, publish, retire, restore];
