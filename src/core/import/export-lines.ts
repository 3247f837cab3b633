import type { Asset, DocOf, Work } from '../model/collections.ts';
import type { Doc } from '../model/document.ts';
import { gaugeId } from '../model/gauge-id.ts';
import { isAsset, isKind } from '../model/kind-guards.ts';
import { countedLabour, minutesOf } from '../work/labour.ts';
import { cellOf, type ExportWords } from './export-rows.ts';
import type { ImportKind } from './fields.ts';
import { fieldsOf } from './import-fields.ts';
import { onTheWall } from './site-clock.ts';

type Line = Readonly<Record<string, unknown>>;
type AssetDoc = Doc & Asset;

interface LinesAround {
	zone: string | undefined;
	docs: readonly Doc[];
}

const inUse = (docs: readonly Doc[]) => docs.filter(({ archived }) => !archived);
const assetsIn = (docs: readonly Doc[]): AssetDoc[] => inUse(docs).filter(isAsset);
const metersOf = ({ meters = {} }: AssetDoc) =>
	Object.entries(meters).filter(([, { archived }]) => archived !== true);

/** Each meter with where it stands. */
export const meterLines = ({ docs, zone }: LinesAround): Line[] => {
	const gauges = new Map(docs.flatMap((doc) => (isKind(doc, 'gauge') ? [[doc.id, doc] as const] : [])));
	return assetsIn(docs).flatMap((asset) =>
		metersOf(asset).map(([key, { name, unit, type, perDay, rollover, warn, fail }]): Line => {
			const gauge = gauges.get(gaugeId(asset.id, key));
			return {
				...{ machine: asset.code, meter: name, unit, counts: type, perDay, rollover },
				...{ warnMin: warn?.min, warnMax: warn?.max, failMin: fail?.min, failMax: fail?.max },
				reading: gauge?.value,
				readAt: gauge && onTheWall(gauge.at, zone)
			};
		})
	);
};

/** Everything that was read, the oldest first; a correction stands instead of what it corrects. */
export const readingLines = ({ docs, zone }: LinesAround): Line[] => {
	const assets = new Map(assetsIn(docs).map((asset) => [asset.id, asset]));
	const readings = docs.flatMap((doc) => (isKind(doc, 'reading') ? [doc] : []));
	const corrected = new Set(readings.map(({ corrects }) => corrects));
	return readings
		.filter(({ id }) => !corrected.has(id))
		.sort((a, b) => (a.at < b.at ? -1 : 1))
		.flatMap(({ asset: where, meter: key, value, at }): Line[] => {
			const asset = assets.get(where);
			const meter = asset?.meters?.[key];
			if (!asset || !meter || meter.archived) return [];
			return [{ machine: asset.code, meter: meter.name, reading: value, readAt: onTheWall(at, zone) }];
		});
};

/** What the book says of each bin. */
export const stockLines = ({ docs }: Pick<LinesAround, 'docs'>): Line[] => {
	const known = new Map(inUse(docs).map((doc) => [doc.id, doc]));
	const codeOf = (id: string) => known.get(id)?.['code'];
	return docs
		.flatMap((doc) => (isKind(doc, 'level') ? [doc] : []))
		.map(({ part, onHand, store, bin }) => ({
			...{ part: codeOf(part), quantity: onHand },
			...{ store: codeOf(store), bin: codeOf(bin) }
		}))
		.filter(({ part, store, bin }) => part !== undefined && store !== undefined && bin !== undefined);
};

/** The number by which a job is known when the list comes in again. */
const numberOf = ({ origin, code }: Pick<Work, 'origin' | 'code'>): string =>
	(origin.type === 'import' ? origin.ref : undefined) ?? code;

const MOST_NOTE = 2_000;

const noteOf = ({ failure, comments = {} }: Work): string | undefined => {
	const said = Object.values(comments)
		.sort((a, b) => (a.at < b.at ? -1 : 1))
		.map(({ text }) => text);
	return [failure?.found, ...said].filter(Boolean).join('\n').slice(0, MOST_NOTE) || undefined;
};

const whoDid = ({ labour, turns = {} }: Work): string | undefined =>
	countedLabour(labour)[0]?.[1].person ?? Object.values(turns).find(({ to }) => to === 'done')?.by;

/** Work that was done, the oldest first. What was cancelled or rejected was not. */
export const historyLines = ({ docs, zone }: LinesAround): Line[] => {
	const codes = new Map(docs.map((doc) => [doc.id, doc['code']]));
	const codeOf = (id: string | undefined) => (id === undefined ? undefined : codes.get(id));
	const wall = (at: string | undefined) => (at === undefined ? undefined : onTheWall(at, zone));
	const done = (doc: Doc): doc is Doc & DocOf<'work'> =>
		isKind(doc, 'work') && (doc.status === 'done' || doc.status === 'closed') && doc.times.done !== undefined;
	return inUse(docs)
		.filter(done)
		.sort((a, b) => ((a.times.done ?? '') < (b.times.done ?? '') ? -1 : 1))
		.map((work) => {
			const minutes = countedLabour(work.labour).reduce((sum, [, line]) => sum + minutesOf(line), 0);
			return {
				...{ number: numberOf(work), title: work.title, machine: codeOf(work.assetId) },
				...{ description: work.description, workKind: work.workKind },
				...{ requestedAt: wall(work.times.requested), startedAt: wall(work.times.started) },
				...{ doneAt: wall(work.times.done), minutes: minutes === 0 ? undefined : minutes },
				...{ person: codeOf(whoDid(work)), note: noteOf(work) },
				...{ mode: work.failure?.mode, cause: work.failure?.cause, remedy: work.failure?.remedy }
			};
		});
};

/** A head and a row for each line; columns in which nothing stands are left out where `isShort`. */
export const lineRows = (
	kind: ImportKind,
	lines: readonly Line[],
	{ labelOf, decimal, yesNo }: ExportWords,
	isShort = false
): string[][] => {
	const fields = fieldsOf(kind).filter(
		({ name }) => !isShort || lines.length === 0 || lines.some((line) => line[name] !== undefined)
	);
	return [
		fields.map(({ name }) => labelOf(name)),
		...lines.map((line) => fields.map(({ name }) => cellOf(line[name], decimal, yesNo)))
	];
};
