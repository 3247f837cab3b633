import { z } from 'zod';
import { siteScope } from '../../access/scopes.ts';
import { KINDS } from '../../model/collections.ts';
import type { Kind } from '../../model/collections.ts';
import { id } from '../../model/fields.ts';
import { key } from '../../model/keys.ts';
import { defineCommand, refused } from '../command.ts';
import type { Command, Draft } from '../command.ts';
import { Desk } from '../desk.ts';
import { findOf, getOf } from '../lookup.ts';
import { changesOf, mergeEdits } from '../merge-edits.ts';
import { restoreArgs, restoreOther } from '../restore-other.ts';

interface RecordKind {
	kind: Kind;
	/** What its ids begin with. */
	prefix: string;
	/** What people write; the rest is given. */
	fields: readonly string[];
	/** Field and kind of what it names and cannot be without. */
	needs?: Readonly<Record<string, Kind>>;
	/** What it is from the beginning. */
	born?: Readonly<Record<string, unknown>>;
	scopes?: (site: string) => string[];
}

/**
 * Create, edit, archive and "restore what the other one wrote" for things that are only kept, not worked on. The same
 * code twice at a site is told, not refused: two people who filled one shelf offline keep what both wrote.
 */
export const recordCommands = ({
	kind,
	prefix,
	fields,
	needs = {},
	born = {},
	scopes = (site) => [siteScope(site)]
}: RecordKind): Command[] => {
	const shape: z.ZodRawShape = KINDS[kind].schema.shape;
	const own = Object.fromEntries(fields.map((field) => [field, shape[field] ?? z.never()]));

	const tellOfCode = async (desk: Desk, doc: Draft): Promise<void> => {
		if (typeof doc['code'] !== 'string') return;
		const others = await findOf(desk, kind, key.code(doc['code']));
		const other = others.find((one) => one.id !== doc.id && one['site'] === doc['site'] && !one.archived);
		if (other) desk.differ({ code: 'code-taken', doc: other.id, field: 'code' });
	};

	const unknown = async (desk: Desk, doc: Draft): Promise<string | undefined> => {
		for (const [field, needed] of Object.entries(needs)) {
			const named = doc[field];
			if (typeof named === 'string' && !(await getOf(desk, needed, named))) return field;
		}
		return undefined;
	};

	const change = <Args extends { id: string }>(
		act: string,
		args: z.ZodType<Args>,
		run: (
			doc: Draft,
			given: Args,
			desk: Desk
		) => Promise<Draft | string | undefined> | Draft | string | undefined
	) =>
		defineCommand<Args>({
			name: `${kind}.${act}`,
			v: 1,
			args,
			run: async (read, given, meta) => {
				const desk = new Desk(read, meta);
				const old = await getOf(desk, kind, given.id);
				if (!old) return refused('not-found');
				if (!(await desk.allows(`${kind}.${act}`, old))) return refused('not-allowed');
				const doc = await run(old, given, desk);
				if (typeof doc === 'string') return refused('not-found', { field: doc });
				if (doc) desk.put(doc);
				return desk.finish();
			}
		});

	const create = defineCommand({
		name: `${kind}.create`,
		v: 1,
		args: z.object({ ...own, site: id }),
		run: async (read, args, meta) => {
			const desk = new Desk(read, meta);
			const doc: Draft = {
				...born,
				...args,
				id: meta.newId(prefix),
				kind,
				scopes: scopes(args.site),
				archived: false
			};
			if (!(await getOf(desk, 'site', args.site))) return refused('not-found', { field: 'site' });
			if (!(await desk.allows(`${kind}.create`, doc))) return refused('not-allowed');
			const field = await unknown(desk, doc);
			if (field !== undefined) return refused('not-found', { field });
			await tellOfCode(desk, doc);
			desk.put(doc);
			return desk.finish();
		}
	});

	const edit = change(
		'edit',
		z.object({ id, changes: changesOf(shape, fields) }),
		async (old, args, desk) => {
			const { doc, differences } = mergeEdits(old, args.changes, desk.meta);
			for (const difference of differences) desk.differ(difference);
			if (doc['code'] !== old['code']) await tellOfCode(desk, doc);
			return (await unknown(desk, doc)) ?? doc;
		}
	);

	const archive = change('archive', z.object({ id, archived: z.boolean() }), (old, { archived }, desk) => {
		if (old.archived !== archived) return { ...old, archived };
		desk.differ({ code: 'already-so', doc: old.id, field: 'archived' });
		return undefined;
	});

	const restore = change('restoreOther', restoreArgs, (old, args, desk) => {
		const found = restoreOther(old, (field) => old[field], args, desk.meta);
		if (!found.found) return 'op';
		if (found.doc) return { ...found.doc, [args.field]: found.value };
		desk.differ({ code: 'already-so', doc: old.id, field: args.field });
		return undefined;
	});

	return [create, edit, archive, restore];
};
