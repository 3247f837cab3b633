import type { Grant } from '#core/access/actor.ts';
import { opId } from '#core/commands/ids.ts';
import type { Read } from '#core/commands/read.ts';
import { keysOf } from '#core/model/keys.ts';
import { parseDocument } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import type { Op } from '#core/sync/op.ts';

const born = {
	rev: 1,
	createdAt: '2026-01-01T00:00:00.000Z',
	createdBy: 'system',
	updatedAt: '2026-01-01T00:00:00.000Z'
};

export const docOf = (fields: Record<string, unknown> & { id: string; kind: string }): Doc => {
	const parsed = parseDocument({ ...born, archived: false, site: 'ham1', scopes: ['site:ham1'], ...fields });
	if (!parsed.ok) throw new Error(`${fields.id}: ${parsed.field} ${parsed.message}`);
	return parsed.doc;
};

export const personOf = (id: string, grants: Grant[], more: Record<string, unknown> = {}) =>
	docOf({ id, kind: 'person', name: id, code: id, state: 'active', grants, ...more });

const frozen = <T>(value: T): T => {
	if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
	return value;
};

/** A small plant in memory: two sites, a person for most roles, a tablet. */
export const plant = (...more: Doc[]) => {
	const docs = new Map<string, Doc>();
	// As the server's store hands them out: a command that changes what it read fails here already.
	const put = (...added: readonly Doc[]) => added.forEach((doc) => docs.set(doc.id, frozen(doc)));
	const asset = { state: 'running' };
	put(
		docOf({ id: 'ham1', kind: 'site', name: 'Hamburg', code: 'HAM1', timeZone: 'Europe/Berlin', ...asset }),
		docOf({
			id: 'muc1',
			kind: 'site',
			site: 'muc1',
			scopes: ['site:muc1'],
			name: 'Munich',
			code: 'MUC1',
			...asset
		}),
		docOf({ id: 'packing', kind: 'area', name: 'Packing', code: 'PACK', parentId: 'ham1', ...asset }),
		docOf({ id: 'filler', kind: 'machine', name: 'Filler', code: 'FIL-1', parentId: 'packing', ...asset }),
		docOf({ id: 'tablet', kind: 'device', name: 'Tablet', prefix: 'K7', state: 'active', use: 'shared' }),
		personOf('admin', [{ role: 'admin', site: 'ham1' }]),
		personOf('technician', [{ role: 'technician', site: 'ham1' }]),
		personOf('foreigner', [{ role: 'admin', site: 'muc1' }], { site: 'muc1', scopes: ['site:muc1'] }),
		...more
	);
	const read: Read = {
		get: async (id) => docs.get(id),
		// As little as a command may be told.
		find: async (key, since = '') =>
			[...docs.values()]
				.filter((doc) => keysOf(doc).includes(key) && !(typeof doc['at'] === 'string' && doc['at'] < since))
				.sort((a, b) => (a.id < b.id ? -1 : 1))
	};
	let seq = 0;
	const client = 'TABLET00';
	const act = (actor: string, name: string, args: unknown, fields: Partial<Op> = {}): Op => {
		const number = fields.seq ?? ++seq;
		return {
			id: opId(fields.client ?? client, number),
			client,
			seq: number,
			name,
			v: 1,
			args,
			base: {},
			at: '2026-03-23T07:00:00.000Z',
			tz: 'Europe/Berlin',
			clock: 0,
			actor,
			device: 'tablet',
			dataAge: 0,
			...fields
		};
	};
	return { docs, put, read, act };
};
