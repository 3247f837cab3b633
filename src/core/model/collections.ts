import type { z } from 'zod';
import { asset, assetCost } from './asset.ts';
import * as directory from './directory.ts';
import type { Doc } from './document.ts';
import * as event from './event.ts';
import { parsedBy } from './fits.ts';
import { calendar, plan, plannedWeek, procedure, productionWindow } from './plan.ts';
import type { Shelf } from './shelves.ts';
import * as stock from './stock.ts';
import { work, workCost } from './work.ts';

/** Every kind of document: where it lies and what it must look like. */
export const KINDS = {
	site: { shelf: 'assets', schema: asset },
	area: { shelf: 'assets', schema: asset },
	line: { shelf: 'assets', schema: asset },
	machine: { shelf: 'assets', schema: asset },
	component: { shelf: 'assets', schema: asset },
	tool: { shelf: 'assets', schema: asset },
	vehicle: { shelf: 'assets', schema: asset },
	assetCost: { shelf: 'assets', schema: assetCost },
	gauge: { shelf: 'assets', schema: event.gauge },
	work: { shelf: 'work', schema: work },
	workCost: { shelf: 'work', schema: workCost },
	plan: { shelf: 'plans', schema: plan },
	procedure: { shelf: 'plans', schema: procedure },
	calendar: { shelf: 'plans', schema: calendar },
	window: { shelf: 'plans', schema: productionWindow },
	week: { shelf: 'plans', schema: plannedWeek },
	part: { shelf: 'stock', schema: stock.part },
	partCost: { shelf: 'stock', schema: stock.partCost },
	store: { shelf: 'stock', schema: stock.store },
	bin: { shelf: 'stock', schema: stock.bin },
	level: { shelf: 'stock', schema: stock.level },
	reservation: { shelf: 'stock', schema: stock.reservation },
	order: { shelf: 'stock', schema: stock.order },
	count: { shelf: 'stock', schema: stock.count },
	movement: { shelf: 'events', schema: stock.movement },
	reading: { shelf: 'events', schema: event.reading },
	downtime: { shelf: 'events', schema: event.downtime },
	claim: { shelf: 'events', schema: event.claim },
	sample: { shelf: 'events', schema: event.sample },
	note: { shelf: 'events', schema: event.note },
	slot: { shelf: 'events', schema: event.slot },
	person: { shelf: 'directory', schema: directory.person },
	team: { shelf: 'directory', schema: directory.team },
	skill: { shelf: 'directory', schema: directory.skill },
	assetClass: { shelf: 'directory', schema: directory.assetClass },
	shift: { shelf: 'directory', schema: directory.shift },
	absence: { shelf: 'directory', schema: directory.absence },
	code: { shelf: 'directory', schema: directory.codeEntry },
	policy: { shelf: 'directory', schema: directory.policy },
	device: { shelf: 'directory', schema: directory.device },
	wage: { shelf: 'directory', schema: directory.wage }
} as const satisfies Record<string, { shelf: Shelf; schema: z.ZodObject }>;

export type Kind = keyof typeof KINDS;
export type DocOf<K extends Kind> = z.infer<(typeof KINDS)[K]['schema']>;
export type Asset = z.infer<typeof asset>;
export type Work = z.infer<typeof work>;

const isKnown = (kind: string): kind is Kind => Object.hasOwn(KINDS, kind);

export const shelfOf = (kind: string): Shelf | undefined => (isKnown(kind) ? KINDS[kind].shelf : undefined);

export type Parsed = { ok: true; doc: Doc } | { ok: false; field: string; message: string };

export const parseDocument = (value: unknown): Parsed => {
	const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
	if (typeof kind !== 'string' || !isKnown(kind))
		return { ok: false, field: 'kind', message: 'unknown kind' };
	const result = parsedBy<Doc>(KINDS[kind].schema, value);
	if (result.success) return { ok: true, doc: result.data };
	const [issue] = result.error.issues;
	return { ok: false, field: issue?.path.join('.') ?? '', message: issue?.message ?? '' };
};
