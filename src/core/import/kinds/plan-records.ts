import type { Doc } from '../../model/document.ts';
import { key } from '../../model/keys.ts';
import { Book } from '../book.ts';
import type { Problem, Row, Value } from '../convert.ts';
import { changesTo, said, textIn } from '../import-plan.ts';
import { mapSteps } from '../steps.ts';
import type { Steps } from '../steps.ts';
import type { ImportPlan, PlannedAct, RowPlan } from '../import-plan.ts';
import { FILE_SYSTEM } from '../file-system.ts';

type Values = Readonly<Record<string, Value>>;

/** A kind of which each thing stands for itself, and is known by its code. */
export interface RecordImport {
	/** `part`: its acts are part.create and part.edit. */
	kind: string;
	prefix: string;
	/** What a row says, in the fields of the kind. */
	fieldsOf: (values: Values, old: Doc | undefined) => Record<string, unknown>;
	/** What a new one needs besides. */
	born: (values: Values) => Record<string, unknown>;
	/** What has to be there before a new one can be made. */
	needs: readonly string[];
	/** What is wrong with it that its cells alone do not show. */
	check?: (values: Values) => Problem | undefined;
}

const PART: RecordImport = {
	kind: 'part',
	prefix: 'pt',
	needs: ['name'],
	fieldsOf: (values, old) => {
		const tags = Array.isArray(old?.['tags']) ? old['tags'] : [];
		const ids = Array.isArray(old?.['externalIds']) ? (old['externalIds'] as { id: string }[]) : [];
		const [tag, external] = [values['tag'], textIn(values['externalId'])];
		const nonStock = values['nonStock'];
		return {
			name: values['name'],
			description: values['description'],
			unit: values['unit'],
			maker: values['maker'],
			makerCode: values['makerCode'],
			group: values['group'],
			supplier: values['supplier'],
			supplierCode: values['supplierCode'],
			leadDays: values['leadDays'],
			stocked: values['stocked'] ?? (typeof nonStock === 'boolean' ? !nonStock : undefined),
			tags: tag === undefined || tags.includes(tag) ? undefined : [...tags, tag],
			externalIds:
				external === undefined || ids.some(({ id }) => id === external)
					? undefined
					: [...ids, { system: FILE_SYSTEM, id: external }]
		};
	},
	born: (values) => ({ unit: values['unit'] ?? 'pcs' })
};

/** Roles of people who are there already are changed by hand: a list must not take rights away by the hundred. */
const personAt = (site: string): RecordImport => ({
	kind: 'person',
	prefix: 'p',
	needs: ['name', 'code', 'role'],
	fieldsOf: (values) => ({ name: values['name'], company: values['company'] }),
	born: (values) => ({ grants: [{ role: values['role'], site }] })
});

export const recordImport = (kind: 'parts' | 'people', site: string): RecordImport =>
	kind === 'parts' ? PART : personAt(site);

/** Records are made or changed by code; each row stands for itself. */
export function* planRecords(
	rows: readonly Row[],
	about: RecordImport,
	{ site, docs }: { site: string; docs: readonly Doc[] }
): Steps<ImportPlan> {
	const codes = new Book<Doc>();
	const elsewhere = new Book<Doc>();
	for (const doc of docs) {
		yield;
		if (doc.archived || doc['site'] !== site) continue;
		codes.put(textIn(doc['code']), doc);
		const ids = doc['externalIds'];
		if (!Array.isArray(ids)) continue;
		for (const { id } of ids as { id: string }[]) elsewhere.put(id, doc);
	}
	const lines = new Map<string, number>();
	const acts: PlannedAct[] = [];
	const planned = yield* mapSteps(rows, (row): RowPlan => {
		const { values, line } = row;
		const problems: Problem[] = [...row.problems];
		const external = textIn(values['externalId']);
		const given = textIn(values['code']);
		const [known, other] = given === undefined ? [elsewhere.one(external)] : codes.all(given);
		const code =
			given ??
			textIn(known?.['code']) ??
			(external ?? textIn(values['tag']) ?? textIn(values['name']))?.slice(0, 60);
		const called = textIn(values['name']) ?? code ?? '';
		const wrong = (problem: Problem): RowPlan => ({
			...{ row, called, outcome: 'wrong' },
			problems: [...problems, problem]
		});
		if (problems.length > 0) return { row, called, outcome: 'wrong', problems };
		if (other && given !== undefined) return wrong({ code: 'several', field: 'code', about: given });
		const missing = known ? undefined : about.needs.find((field) => values[field] === undefined);
		if (missing !== undefined) return wrong({ code: 'missing', field: missing });
		if (code === undefined) return wrong({ code: 'missing', field: 'code' });
		const earlier = lines.get(code.toLowerCase());
		if (earlier !== undefined) return wrong({ code: 'twice', field: 'code', about: String(earlier) });
		const problem = about.check?.(values);
		if (problem) return wrong(problem);
		lines.set(code.toLowerCase(), line);
		const fields = said(about.fieldsOf(values, known));
		if (!known) {
			acts.push({
				line,
				name: `${about.kind}.create`,
				args: said({ ...fields, ...about.born(values), code, site }),
				reads: { prefix: about.prefix, ids: [site], keys: [key.code(code)] }
			});
			return { row, called, outcome: 'new', problems };
		}
		const changes = changesTo(known, fields);
		if (Object.keys(changes).length === 0) return { row, called, outcome: 'same', problems };
		acts.push({
			line,
			name: `${about.kind}.edit`,
			args: { id: known.id, changes },
			reads: { ids: [known.id] }
		});
		return { row, called, outcome: 'changed', problems };
	});
	return { rows: planned, acts };
}
