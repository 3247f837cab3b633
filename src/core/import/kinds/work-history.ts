import type { Asset } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { key } from '../../model/keys.ts';
import { Book } from '../book.ts';
import type { Problem, Row } from '../convert.ts';
import { said, textIn } from '../import-plan.ts';
import { mapSteps } from '../steps.ts';
import type { Steps } from '../steps.ts';
import type { ImportPlan, PlannedAct, RowPlan } from '../import-plan.ts';
import { isProblem, Machines, momentIn } from './at-machines.ts';
import { FILE_SYSTEM } from '../file-system.ts';

interface HistoryAround {
	site: string;
	zone: string | undefined;
	assets: readonly (Doc & Asset)[];
	/** Who works or worked there. */
	people: readonly Doc[];
	/** Codes of failures, causes and remedies. */
	codes: readonly Doc[];
	/** Numbers under which jobs came in before. */
	isKnown: (number: string) => boolean;
	now: string;
}

const CODES = { mode: 'mode', cause: 'cause', remedy: 'remedy' } as const;

const byCode = (docs: readonly Doc[], list: string): ReadonlyMap<string, string> =>
	new Map(
		docs
			.filter((doc) => doc['list'] === list)
			.map((doc) => [String(doc['code']).toLowerCase(), String(doc['code'])])
	);

/** Work that was done elsewhere: each row becomes one closed job, and what is here under its number stays as it is. */
export function* planHistory(rows: readonly Row[], around: HistoryAround): Steps<ImportPlan> {
	const machines = new Machines(around.assets);
	const people = new Book<Doc>();
	for (const person of around.people) {
		people.put(textIn(person['code']), person);
		if (person['name'] !== person['code']) people.put(textIn(person['name']), person);
	}
	const lists = new Map(Object.entries(CODES).map(([field, list]) => [field, byCode(around.codes, list)]));
	const lines = new Map<string, number>();
	const acts: PlannedAct[] = [];
	const planned = yield* mapSteps(rows, (row): RowPlan => {
		const { values, line } = row;
		const title = textIn(values['title']);
		const number = textIn(values['number']);
		const called = [number, title].filter(Boolean).join(': ');
		const wrong = (...problems: Problem[]): RowPlan => ({ row, called, outcome: 'wrong', problems });
		if (row.problems.length > 0) return wrong(...row.problems);
		if (title === undefined) return wrong({ code: 'missing', field: 'title' });
		const [requestedAt, startedAt, doneAt] = ['requestedAt', 'startedAt', 'doneAt'].map((field) =>
			momentIn(values[field], around.zone)
		);
		if (doneAt === undefined) return wrong({ code: 'missing', field: 'doneAt' });
		if (doneAt > around.now) return wrong({ code: 'not-done-yet', field: 'doneAt' });
		if (number !== undefined) {
			const earlier = lines.get(number.toLowerCase());
			if (earlier !== undefined) return wrong({ code: 'twice', field: 'number', about: String(earlier) });
			lines.set(number.toLowerCase(), line);
			if (around.isKnown(number)) return { row, called, outcome: 'same', problems: [] };
		}
		const machine = textIn(values['machine']);
		const asset = machine === undefined ? undefined : machines.called(machine);
		if (asset && isProblem(asset)) return wrong(asset);
		const name = textIn(values['person']);
		const [person, other] = people.all(name);
		if (name !== undefined && (!person || other))
			return wrong({ code: other ? 'several' : 'unknown-word', field: 'person', about: name });
		const failure: Record<string, string> = {};
		for (const field of ['mode', 'cause', 'remedy']) {
			const code = textIn(values[field]);
			if (code === undefined) continue;
			const known = lists.get(field)?.get(code.toLowerCase());
			if (known === undefined) return wrong({ code: 'unknown-word', field, about: code });
			failure[field] = known;
		}
		acts.push({
			...{ line, name: 'work.bringIn' },
			args: said({
				...{ title, site: around.site, ref: number, requestedAt, startedAt, doneAt },
				assetId: asset?.id,
				description: values['description'],
				workKind: values['workKind'] ?? 'repair',
				minutes: values['minutes'],
				person: person?.id,
				failure: Object.keys(failure).length > 0 ? failure : undefined,
				note: values['note']
			}),
			reads: {
				prefix: 'w',
				ids: [around.site, ...(asset ? [asset.id] : [])],
				keys: number === undefined ? [] : [key.external(FILE_SYSTEM, number)]
			}
		});
		return { row, called, outcome: 'new', problems: [] };
	});
	return { rows: planned, acts };
}
