import type { Doc } from '../model/document.ts';
import { isKind } from '../model/kind-guards.ts';
import type { Schedule } from '../pm/schedule.ts';
import type { Field, ImportKind } from './fields.ts';
import { fieldsOf } from './import-fields.ts';
import { ownCell, ownLabel } from './kinds/own-fields.ts';
import type { ClassDoc } from './kinds/own-fields.ts';
import { FILE_SYSTEM } from './file-system.ts';

/** What a list that is taken out says in each column: the same that may be brought in again. */
const CELLS: Readonly<Record<string, (doc: Doc, codeOf: (id: unknown) => string | undefined) => unknown>> = {
	parent: (doc, codeOf) => codeOf(doc['parentId']),
	/** The parent says it. */
	location: () => undefined,
	tag: (doc) => first(doc['tags']),
	nonStock: () => undefined,
	class: (doc, codeOf) => codeOf(doc['classId']),
	machines: (doc, codeOf) =>
		(Array.isArray(doc['assets']) ? doc['assets'] : []).flatMap((id) => codeOf(id) ?? []).join('|'),
	every: (doc) => calendarOf(doc)?.every,
	everyUnit: (doc) => calendarOf(doc)?.unit,
	firstOn: (doc) => calendarOf(doc)?.anchor,
	fromCompletion: (doc) => countsFromCompletion(scheduleOf(doc)),
	raiseDays: (doc) => scheduleOf(doc)?.leadDays,
	estimate: (doc) => doc['estimateMinutes'],
	role: (doc) => role(doc),
	externalId: (doc) => {
		const ids = Array.isArray(doc['externalIds'])
			? (doc['externalIds'] as { system: string; id: string }[])
			: [];
		return (ids.find(({ system }) => system === FILE_SYSTEM) ?? ids[0])?.id;
	}
};

const scheduleOf = (doc: Doc) => (isKind(doc, 'plan') ? doc.schedule : undefined);
/** Named days cannot be said in a list. */
const calendarOf = (doc: Doc) => {
	const calendar = scheduleOf(doc)?.calendar;
	return calendar?.dates ? undefined : calendar;
};

/** Empty where a part of being early or late counts. */
const countsFromCompletion = (schedule: Schedule | undefined): boolean | undefined => {
	const { shiftEarly = 0, shiftLate = 0 } = schedule ?? {};
	if (shiftEarly === 100 && shiftLate === 100) return true;
	return shiftEarly === 0 && shiftLate === 0 ? false : undefined;
};

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : undefined);

const role = (doc: Doc): unknown => {
	const grant = first(doc['grants']);
	return typeof grant === 'object' && grant !== null && 'role' in grant ? grant.role : undefined;
};

/** The fields of which a column is written: those that another one says already are left out. */
export const exportFields = (kind: ImportKind, classes: readonly ClassDoc[] = []): readonly Field[] =>
	fieldsOf(kind, classes).filter(({ name }) => name !== 'location' && name !== 'nonStock');

export const cellOf = (value: unknown, decimal: ',' | '.', yesNo: readonly [string, string]): string => {
	if (value === undefined || value === null) return '';
	if (typeof value === 'boolean') return value ? yesNo[0] : yesNo[1];
	if (typeof value === 'number') return String(value).replace('.', decimal);
	return typeof value === 'string' ? value : JSON.stringify(value);
};

export interface ExportWords {
	labelOf: (field: string) => string;
	decimal: ',' | '.';
	yesNo: readonly [string, string];
}

/** A head and a row for each, parents before what lies in them, so that any program can read it from top to bottom. */
export const exportRows = (
	kind: ImportKind,
	docs: readonly Doc[],
	words: ExportWords,
	/** What is named in it by its code. */
	named: readonly Doc[] = []
): string[][] => {
	const classes = named.filter((doc): doc is ClassDoc => isKind(doc, 'assetClass'));
	const fields = exportFields(kind, classes);
	const codes = new Map([...docs, ...named].map((doc) => [doc.id, doc['code']]));
	const codeOf = (id: unknown) => {
		const code = typeof id === 'string' ? codes.get(id) : undefined;
		return typeof code === 'string' ? code : undefined;
	};
	const rows = parentsFirst(docs).map((doc) =>
		fields.map(({ name }) => {
			const [read, own] = [CELLS[name], ownLabel(name)];
			if (own !== undefined) return cellOf(ownCell(doc, own, classes), words.decimal, words.yesNo);
			return cellOf(read ? read(doc, codeOf) : doc[name], words.decimal, words.yesNo);
		})
	);
	return [fields.map(({ name }) => words.labelOf(name)), ...rows];
};

const parentsFirst = (docs: readonly Doc[]): Doc[] => {
	const byId = new Map(docs.map((doc) => [doc.id, doc]));
	const ordered: Doc[] = [];
	const done = new Set<string>();
	for (const one of docs) {
		const way: Doc[] = [];
		let here: Doc | undefined = one;
		while (here && !done.has(here.id)) {
			done.add(here.id);
			way.push(here);
			here = byId.get(String(here['parentId']));
		}
		ordered.push(...way.reverse());
	}
	return ordered;
};
