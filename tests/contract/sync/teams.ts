import type { Doc } from '#core/model/document.ts';

/** A small document of which nothing matters but where it lies. */
export const team = (id: string, scopes: readonly string[] = ['site:ham1'], more: object = {}): Doc => ({
	id,
	kind: 'team',
	site: 'ham1',
	scopes: [...scopes],
	rev: 1,
	createdAt: '2026-01-01T00:00:00.000Z',
	createdBy: 'admin',
	updatedAt: '2026-01-01T00:00:00.000Z',
	archived: false,
	name: id,
	code: id,
	members: [],
	...more
});

/** One that comes late in a first fill: `note` lies on the shelf of events. */
export const line = (id: string, scopes: readonly string[] = ['site:ham1'], more: object = {}): Doc => ({
	...team(id, scopes),
	kind: 'note',
	at: '2026-01-01T00:00:00.000Z',
	by: 'admin',
	work: 'none',
	from: 'comments',
	...more
});
