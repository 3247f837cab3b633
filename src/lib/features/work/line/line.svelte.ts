import type { Work } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { LiveQuery, type Source } from '#lib/queries/live-query.svelte.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { together } from '#lib/queries/together.ts';
import { linesIn, LINES } from '../backlog/lines.ts';
import {
	LATELY,
	lineOf,
	mineAmong,
	openAtMachines,
	placeOfDevice,
	type Line,
	type Machine
} from './line-questions.ts';

interface Parts {
	queries: Queries;
	person: string;
	device: string;
	/** The line that was chosen; undefined: the one at which the device hangs. */
	chosen: () => string | undefined;
	/** Which machines are shown. */
	only: () => Only | undefined;
	now: Date;
}

/** All machines, those that do not run as they should, or those about which something is open. */
export type Only = 'trouble' | 'reported';

const none: Source<never> = () => () => {};
const NOTHING: readonly Work[] = [];

/** The machines of one line: how they are and what is open at each; and what became of one's own reports. */
export class LineView {
	readonly #parts: Parts;
	readonly #device: LiveQuery<{ place: string | undefined }>;
	readonly #line: LiveQuery<{ line: Line | undefined }>;
	readonly #open: LiveQuery<Record<string, Work[]>>;
	readonly #lately: LiveQuery<Doc[][]>;
	readonly #places: LiveQuery<Doc[][]>;

	constructor(parts: Parts) {
		this.#parts = parts;
		const { queries, device } = parts;
		this.#device = new LiveQuery(() => queries.answer(placeOfDevice(device)));
		this.#line = new LiveQuery(() => queries.answer(lineOf(this.place)));
		this.#open = new LiveQuery(() => {
			const ids = this.#ids;
			return ids === '' ? none : queries.answer(openAtMachines(ids.split(' ')));
		});
		this.#lately = new LiveQuery(() => together(LATELY.map((query) => queries.rows(query))));
		this.#places = new LiveQuery(() => together(LINES.map((query) => queries.rows(query))));
	}

	/** As one text: the same machines ask no second time. */
	readonly #ids = $derived.by(() => this.#line.current?.line?.machines.map(({ id }) => id).join(' ') ?? '');

	readonly place = $derived.by(() => this.#parts.chosen() ?? this.#device.current?.place);

	/** Whether it is known which line it is, also where it is none. */
	get isKnown(): boolean {
		return this.#device.current !== undefined && this.#line.current !== undefined;
	}

	get line(): Line | undefined {
		return this.#line.current?.line;
	}

	openAt = (machine: string): readonly Work[] => this.#open.current?.[machine] ?? NOTHING;

	readonly troubled = $derived.by(() => this.#all.filter(isTroubled));
	readonly reported = $derived.by(() => this.#all.filter(({ id }) => this.openAt(id).length > 0));

	get #all(): readonly Machine[] {
		return this.line?.machines ?? [];
	}

	readonly machines = $derived.by(() => {
		const only = this.#parts.only();
		return only === 'trouble' ? this.troubled : only === 'reported' ? this.reported : this.#all;
	});

	readonly mine = $derived.by(() =>
		mineAmong(this.#lately.current ?? [], this.#parts.person, this.#parts.now.getTime())
	);

	/** Lines and areas to choose from. */
	readonly lines = $derived.by(() => linesIn(this.#places.current ?? []));
}

const isTroubled = ({ state }: Machine): boolean => state === 'stopped' || state === 'degraded';
