import { nextCode } from '#core/assets/proposed-codes.ts';
import { MOST_PARTS } from '#core/commands/asset/on-asset.ts';
import { asPrinted } from '#core/tags/typed-code.ts';
import type { PlantTree } from '../plant-tree.ts';
import type { Machine } from '../questions.ts';
import { copiedParts } from './copied-parts.ts';

/** A copy before it is made: proposed names and codes, until somebody types others. */
export class CloneDraft {
	readonly #machine: () => Machine;
	readonly #tree: () => PlantTree<Machine> | undefined;
	readonly most = MOST_PARTS;
	isWhole = $state.raw(true);
	#name = $state.raw<string>();
	#code = $state.raw<string>();
	#codes = $state.raw<Readonly<Record<string, string>>>({});

	constructor(machine: () => Machine, tree: () => PlantTree<Machine> | undefined) {
		this.#machine = machine;
		this.#tree = tree;
	}

	readonly #known = $derived.by(() => codesOf(this.#tree(), this.#machine().site));

	/** Everything in it, what holds before what is held. */
	readonly inside = $derived.by(() => this.#tree()?.within(this.#machine().id).slice(1) ?? []);

	get name(): string {
		return this.#name ?? this.#machine().name;
	}

	set name(name: string) {
		this.#name = name;
	}

	get code(): string {
		return this.#code ?? this.#proposed;
	}

	set code(code: string) {
		this.#code = code;
	}

	readonly #proposed = $derived.by(() =>
		nextCode(this.#machine().code, (code) => this.#known.has(code.toUpperCase()))
	);

	readonly parts = $derived.by(() => {
		const names = { from: this.#machine().code, to: asPrinted(this.code) };
		return copiedParts(this.inside, names, this.#known, this.#codes);
	});

	setCode(id: string, code: string): void {
		this.#codes = { ...this.#codes, [id]: code };
	}

	readonly #given = $derived.by(() =>
		countOf([this.code, ...(this.isWhole ? this.parts : []).map(({ code }) => code)].map(asPrinted))
	);

	/** Something at the site has it already, or another thing of this copy. */
	isTaken(code: string): boolean {
		const printed = asPrinted(code);
		return this.#known.has(printed) || (this.#given.get(printed) ?? 0) > 1;
	}

	get isTouched(): boolean {
		return this.#name !== undefined || this.#code !== undefined || Object.keys(this.#codes).length > 0;
	}

	/** Undefined while something is missing. The same code twice is told, not refused. */
	get args() {
		const [name, code] = [this.name.trim(), asPrinted(this.code)];
		const withParts = this.isWhole && this.inside.length <= this.most;
		const parts = withParts ? this.parts.map(({ id, code: own }) => ({ id, code: asPrinted(own) })) : [];
		if (name === '' || code === '' || parts.some((part) => part.code === '')) return undefined;
		return { id: this.#machine().id, name, code, ...(parts.length > 0 && { parts }) };
	}
}

const countOf = (codes: readonly string[]): ReadonlyMap<string, number> => {
	const counts: Record<string, number> = {};
	for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
	return new Map(Object.entries(counts));
};

const codesOf = (tree: PlantTree<Machine> | undefined, site: string): ReadonlySet<string> =>
	new Set((tree?.lined ?? []).flatMap(({ node }) => (node.site === site ? [node.code.toUpperCase()] : [])));
