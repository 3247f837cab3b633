import type { Who } from '#core/access/who-is.ts';
import type { Work } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import {
	careAt,
	machineStanding,
	openByMachine,
	partiesOn,
	type MachineStanding
} from '#core/work/at-line.ts';
import { isWork } from '#core/work/standing.ts';
import { LiveQuery, type Source } from '#lib/queries/live-query.svelte.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { together } from '#lib/queries/together.ts';
import { linesIn, LINES } from '../backlog/lines.ts';
import { whoAmI } from '../questions.ts';
import {
	ENDED_LATELY,
	idsOf,
	lineOf,
	mineAmong,
	namesFor,
	OPEN_LATELY,
	openInside,
	openOfAll,
	whereIs,
	type Line,
	type Machine
} from './line-questions.ts';

interface Parts {
	queries: Queries;
	person: string;
	device: string;
	/** The line that was chosen; undefined: the one at which the device hangs or this person works. */
	chosen: () => string | undefined;
	/** Which machines are shown. */
	only: () => Only | undefined;
	/** So many of them. */
	most: () => number;
	/** All machines are drawn: time for what stands below them. */
	isAtRest: () => boolean;
	now: Date;
}

/** All machines, those that do not run as they should, or those about which something is open. */
export type Only = 'trouble' | 'reported';

/** A machine of the line with what is open at it. */
export interface Tile {
	machine: Machine;
	open: readonly Work[];
	standing: MachineStanding;
}

export interface TileGroup {
	id: string;
	name: string;
	tiles: readonly Tile[];
}

const none: Source<never> = () => () => {};
const NOTHING: readonly Work[] = [];

const isTroubled = ({ standing: { is, isUnsafe } }: Tile): boolean =>
	isUnsafe || is === 'stopped' || is === 'degraded';
const isReported = ({ open }: Tile): boolean => open.length > 0;
const FITS = { trouble: isTroubled, reported: isReported } satisfies Record<Only, (tile: Tile) => boolean>;

/** The machines of one line: how they are and what is open at each; and what became of one's own reports. */
export class LineView {
	readonly #parts: Parts;
	readonly #who: LiveQuery<Who | undefined>;
	readonly #where: LiveQuery<{ place: string | undefined }>;
	readonly #line: LiveQuery<{ line: Line | undefined }>;
	readonly #inside: LiveQuery<Doc[]>;
	readonly #own: LiveQuery<Doc[]>;
	readonly #lately: LiveQuery<Doc[][]>;
	readonly #places: LiveQuery<Doc[][]>;
	readonly #names: LiveQuery<Record<string, string>>;

	constructor(parts: Parts) {
		this.#parts = parts;
		const { queries, person, device } = parts;
		this.#who = new LiveQuery(() => queries.answer(whoAmI(person, parts.now)));
		this.#where = new LiveQuery(() => queries.answer(whereIs(person, device)));
		this.#line = new LiveQuery(() => (this.place === undefined ? none : queries.answer(lineOf(this.place))));
		this.#inside = new LiveQuery(() => {
			const ids = this.#ids;
			return ids !== '' && this.#isDrawn ? queries.answer(openInside(ids.split(' '))) : none;
		});
		this.#own = new LiveQuery(() => {
			const who = this.#me;
			return who ? queries.answer(openOfAll([who.id, ...who.teams])) : none;
		});
		this.#lately = new LiveQuery(() =>
			this.#isDrawn ? together([OPEN_LATELY, ENDED_LATELY].map((query) => queries.rows(query))) : none
		);
		this.#places = new LiveQuery(() => together(LINES.map((query) => queries.rows(query))));
		this.#names = new LiveQuery(() => {
			const ids = this.#parties;
			return ids === '' ? none : queries.answer(namesFor(ids.split(' ')));
		});
	}

	/** Lines and areas to choose from. */
	readonly lines = $derived.by(() => linesIn(this.#places.current ?? []));

	/** Where nobody has said which, the first there is. */
	readonly place = $derived.by(() => {
		const chosen = this.#parts.chosen();
		if (chosen !== undefined) return chosen;
		const where = this.#where.current;
		return where && (where.place ?? this.lines[0]?.value);
	});

	/** Whether it is known which line it is, also where it is none. */
	get isKnown(): boolean {
		return this.place === undefined
			? this.#where.current !== undefined && this.#places.current !== undefined
			: this.#line.current !== undefined;
	}

	get line(): Line | undefined {
		return this.#line.current?.line;
	}

	/** As one text: the same machines are asked for once. */
	readonly #ids = $derived.by(() => idsOf(this.line?.groups ?? []).join(' '));

	/** The machines and what is open at them are there: time for what stands below them and for their parts. */
	readonly #isDrawn = $derived.by(() => this.isKnown && (this.#ids === '' || this.#parts.isAtRest()));

	readonly #me = $derived.by(() => (this.#isDrawn ? this.#who.current : undefined));

	readonly #work = $derived.by(() =>
		[...(this.line?.open ?? []), ...(this.#inside.current ?? [])].filter(isWork)
	);

	/** Where something is open at a place itself, it stands among its machines. */
	readonly groups = $derived.by((): TileGroup[] => {
		const groups = this.line?.groups ?? [];
		const ids = idsOf(groups);
		const open = openByMachine<Work>(this.#work, ids);
		const tileOf = (machine: Machine): Tile => {
			const here = open.get(machine.id) ?? NOTHING;
			return { machine, open: here, standing: machineStanding(machine, here) };
		};
		return groups.map(({ place, machines }) => ({
			id: place.id,
			name: place.name,
			tiles: [...(open.has(place.id) ? [place] : []), ...machines].map(tileOf)
		}));
	});

	/** Rounds and cleaning that come by here and are for this person to do. */
	readonly care = $derived.by((): readonly Work[] => {
		const who = this.#me;
		const ids = idsOf(this.line?.groups ?? []);
		return who ? careAt<Work>((this.#own.current ?? []).filter(isWork), ids, who) : NOTHING;
	});

	get today(): string {
		return this.#me?.today ?? '';
	}

	readonly #tiles = $derived.by(() => this.groups.flatMap(({ tiles }) => tiles));
	readonly troubled = $derived.by(() => this.#tiles.filter(isTroubled).length);
	readonly reported = $derived.by(() => this.#tiles.filter(isReported).length);

	readonly shown = $derived.by(() => {
		const only = this.#parts.only();
		let room = this.#parts.most();
		const shown: TileGroup[] = [];
		for (const { id, name, tiles } of this.groups) {
			const fitting = only === undefined ? tiles : tiles.filter(FITS[only]);
			if (fitting.length > 0 && room > 0) shown.push({ id, name, tiles: fitting.slice(0, room) });
			room -= fitting.length;
		}
		return shown;
	});

	tileOf = (machine: string | undefined): Tile | undefined =>
		this.#tiles.find((tile) => tile.machine.id === machine);

	readonly mine = $derived.by(() =>
		mineAmong(
			[...this.#work, ...(this.#lately.current ?? []).flat()],
			this.#parts.person,
			this.#parts.now.getTime()
		)
	);

	/** As one text: the same people are asked for once. */
	readonly #parties = $derived.by(() =>
		partiesOn([...this.#tiles.flatMap(({ open }) => open), ...this.mine])
			.sort()
			.join(' ')
	);

	nameOf = (id: string): string => this.#names.current?.[id] ?? '';
}
