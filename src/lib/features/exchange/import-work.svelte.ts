import { convert, readingOf } from '#core/import/convert.ts';
import type { DayFormat } from '#core/import/day-in.ts';
import { openCsv } from '#core/import/dialect.ts';
import type { CsvFile, Delimiter } from '#core/import/dialect.ts';
import { encodingOf } from '#core/import/encoding.ts';
import { plainName } from '#core/import/fields.ts';
import type { ImportKind } from '#core/import/fields.ts';
import { fieldsOf } from '#core/import/import-fields.ts';
import type { ImportPlan, Outcome } from '#core/import/import-plan.ts';
import { kindOf, recognise } from '#core/import/recognise.ts';
import type { Mapping } from '#core/import/recognise.ts';
import type { Doc } from '#core/model/document.ts';
import type { DraftKeeper } from '#lib/device/text-draft.svelte.ts';
import { KeptValue } from '#lib/device/kept-value.svelte.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { inTurns } from '#lib/queries/in-turns.ts';
import { mappingsIn, withMapping } from './saved-mappings.ts';
import type { SavedMapping } from './saved-mappings.ts';
import { classesIn, planImport } from './plan-import.ts';
import type { OpenKind } from './kinds.ts';

export interface WorkParts {
	queries: Queries;
	keeper: DraftKeeper;
	me: string;
	/** How people here write, where a file does not tell. */
	usual: () => { decimal: ',' | '.'; day: 'dmy' | 'mdy' };
	open: () => readonly OpenKind[];
	/** Sorts of machines with fields of their own. */
	classes: () => readonly Doc[];
}

const NOTHING: readonly string[] = [];

/** A file on its way in: what it is, what its columns say, what would become of each row. */
export class ImportWork {
	#name = $state.raw('');
	#text = $state.raw<string>();
	#delimiter = $state.raw<Delimiter>();
	#chosenKind = $state.raw<ImportKind>();
	#chosenMapping = $state.raw<Mapping>();
	#chosenDays = $state.raw<Readonly<Record<string, DayFormat>>>({});
	#plan = $state.raw<ImportPlan>();
	#trouble = $state.raw<'no-table' | 'too-large' | undefined>();
	#isPlanning = $state.raw(false);
	/** Stores and bins that nobody knows yet are made. */
	makesPlaces = $state(false);
	/** Which check is under way; an earlier one ends. */
	#turn = 0;
	readonly #parts: WorkParts;
	#saved = $state.raw<KeptValue<readonly SavedMapping[]>>();

	constructor(parts: WorkParts) {
		this.#parts = parts;
		const saved = new KeptValue(parts.keeper, { person: parts.me, form: 'import-mappings' }, mappingsIn);
		void saved.restore();
		this.#saved = saved;
	}

	readonly file: CsvFile | undefined = $derived.by(() =>
		this.#text === undefined ? undefined : openCsv(this.#text, this.#delimiter)
	);
	readonly header = $derived(this.file?.header.cells ?? NOTHING);
	readonly #signature = $derived(this.header.map(plainName).join('|'));
	/** How this person mapped a file with these columns the last time. */
	readonly remembered = $derived(
		this.#saved?.current?.find(
			({ signature, kind }) => signature === this.#signature && kind === (this.#chosenKind ?? kind)
		)
	);
	readonly kind: ImportKind | undefined = $derived.by(() => {
		const wanted = this.#chosenKind ?? this.remembered?.kind ?? kindOf(this.header);
		return this.#parts.open().find(({ kind }) => kind === wanted)?.kind;
	});
	readonly fields = $derived.by(() =>
		this.kind ? fieldsOf(this.kind, classesIn(this.#parts.classes(), this.site ?? '')) : []
	);
	readonly mapping: Mapping = $derived(
		this.#chosenMapping ?? this.remembered?.mapping ?? recognise(this.header, this.fields)
	);
	readonly reading = $derived.by(() => {
		const found = readingOf(this.file?.rows ?? [], this.fields, this.mapping, this.#parts.usual());
		return { ...found, days: { ...found.days, ...this.remembered?.days, ...this.#chosenDays } };
	});
	readonly counts = $derived.by(() => {
		const counts: Record<Outcome, number> = { new: 0, changed: 0, same: 0, wrong: 0 };
		for (const { outcome } of this.#plan?.rows ?? []) counts[outcome] += 1;
		return counts;
	});
	/** Needed for new ones, and no column says it. */
	readonly missing = $derived(
		this.fields
			.filter(({ needed, name }) => needed && this.mapping[name] === undefined)
			.map(({ name }) => name)
	);

	get name(): string {
		return this.#name;
	}

	get trouble(): 'no-table' | 'too-large' | undefined {
		return this.#trouble;
	}

	get plan(): ImportPlan | undefined {
		return this.#plan;
	}

	get isPlanning(): boolean {
		return this.#isPlanning;
	}

	get site(): string | undefined {
		return this.#parts.open().find(({ kind }) => kind === this.kind)?.site;
	}

	choose = async (file: File): Promise<void> => {
		this.forget();
		// What a browser can hold as one text, with room to work.
		if (file.size > 50_000_000) {
			this.#trouble = 'too-large';
			return;
		}
		const bytes = new Uint8Array(await file.arrayBuffer());
		const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
		if (!openCsv(text)) {
			this.#trouble = 'no-table';
			return;
		}
		[this.#name, this.#text] = [file.name, text];
	};

	forget = (): void => {
		this.#turn++;
		this.#isPlanning = false;
		this.#name = '';
		this.#text = this.#delimiter = this.#chosenKind = this.#chosenMapping = this.#plan = undefined;
		this.#trouble = undefined;
		this.#chosenDays = {};
	};

	setKind = (kind: ImportKind): void => {
		this.#chosenKind = kind;
		this.#chosenMapping = undefined;
		this.#plan = undefined;
	};

	setDelimiter = (delimiter: Delimiter): void => {
		this.#delimiter = delimiter;
		this.#chosenMapping = undefined;
		this.#plan = undefined;
	};

	/** No column: the file does not say it. */
	map = (field: string, column: number | undefined): void => {
		const others = Object.entries(this.mapping).filter(([name, at]) => name !== field && at !== column);
		this.#chosenMapping = Object.fromEntries(column === undefined ? others : [...others, [field, column]]);
		this.#plan = undefined;
	};

	mapAnew = (): void => {
		this.#chosenMapping = recognise(this.header, this.fields);
		this.#plan = undefined;
	};

	setDays = (field: string, format: DayFormat): void => {
		this.#chosenDays = { ...this.#chosenDays, [field]: format };
		this.#plan = undefined;
	};

	check = async (): Promise<void> => {
		const { file, kind, site } = this;
		if (!file || !kind || site === undefined) return;
		this.#isPlanning = true;
		const mine = ++this.#turn;
		const isOver = () => mine !== this.#turn;
		// The screen says so first: for thousands of rows this takes a moment.
		await new Promise((resolve) => setTimeout(resolve));
		const rows = await inTurns(convert(file.rows, this.fields, this.reading, this.header.length), isOver);
		const asked = { queries: this.#parts.queries, site, makesPlaces: this.makesPlaces };
		const steps = rows && (await planImport(kind, rows, asked));
		const plan = steps && (await inTurns(steps, isOver));
		if (isOver()) return;
		this.#plan = plan;
		this.#isPlanning = false;
	};

	backToColumns = (): void => void (this.#plan = undefined);

	/** The next file with these columns is read in the same way. */
	remember = async (): Promise<void> => {
		const { kind, mapping } = this;
		if (!kind) return;
		const { days } = this.reading;
		await this.#saved?.keep(
			withMapping(this.#saved?.current ?? [], { signature: this.#signature, kind, mapping, days })
		);
	};
}
