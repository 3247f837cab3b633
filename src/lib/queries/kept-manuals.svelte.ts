import { z } from 'zod';
import type { Asset } from '#core/model/collections.ts';
import { KeptValue } from '#lib/device/kept-value.svelte.ts';
import type { DraftKeeper } from '#lib/device/text-draft.svelte.ts';
import type { Contents } from './contents.ts';
import { holdHere } from './hold-here.ts';

type Manual = NonNullable<Asset['documents']>[string];
export type KeptManual = Manual & { id: string };

/** The newest first. */
export const manualsOf = ({ documents = {} }: Pick<Asset, 'documents'>): KeptManual[] =>
	Object.entries(documents)
		.map(([id, manual]) => ({ ...manual, id }))
		.sort((a, b) => (a.at > b.at ? -1 : 1));

/** What of them lies in a file of ours, small ones first. */
export const filesIn = (machines: readonly Pick<Asset, 'documents'>[]) =>
	machines
		.flatMap(manualsOf)
		.flatMap(({ hash, mime = 'application/octet-stream', bytes = 0 }) =>
			hash === undefined ? [] : [{ hash, mime, bytes }]
		)
		.sort((a, b) => a.bytes - b.bytes);

const machines = z.array(z.string()).max(1_000);

export const keptMachines = (keeper: DraftKeeper, person: string): KeptValue<string[]> =>
	new KeptValue(keeper, { person, form: 'kept-manuals' }, (kept) => machines.safeParse(kept).data);

/** The machines whose papers somebody wants on this device, whatever they work at. */
export class KeptMachines {
	readonly #kept: KeptValue<string[]>;
	readonly #contents: Contents;

	constructor(keeper: DraftKeeper, contents: Contents, person: string) {
		this.#kept = keptMachines(keeper, person);
		this.#contents = contents;
	}

	restore = (): Promise<void> => this.#kept.restore();

	has(machine: string): boolean {
		return this.#kept.current?.includes(machine) ?? false;
	}

	set = async (machine: Pick<Asset, 'documents'> & { id: string }, wanted: boolean): Promise<void> => {
		const others = (this.#kept.current ?? []).filter((one) => one !== machine.id);
		await this.#kept.keep(wanted ? [...others, machine.id] : others);
		const files = filesIn([machine]);
		await this.#contents.hold(
			files.map(({ hash }) => hash),
			wanted
		);
		if (wanted) await holdHere(this.#contents, files);
	};
}
