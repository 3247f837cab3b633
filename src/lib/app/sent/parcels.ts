import type { KeptLetter } from '#lib/outbox/letters.ts';
import type { Device } from '../create-device.ts';

/** One file of another device, as far as it is here: its letters together. */
export interface ParcelHere {
	madeAt: number;
	waiting: number;
	delivered: number;
	done: number;
	/** What the server said of those it did not take. */
	trouble: 'refused' | 'gap' | undefined;
}

const countsOf = (madeAt: number, letters: readonly KeptLetter[]): ParcelHere => {
	const acts = (state: KeptLetter['state']) =>
		letters.filter((letter) => letter.state === state).reduce((sum, letter) => sum + letter.acts, 0);
	const trouble = letters.find(({ state }) => state === 'refused' || state === 'gap')?.state;
	return {
		madeAt,
		waiting: acts('waiting'),
		delivered: acts('delivered'),
		done: letters.reduce((sum, { done = 0 }) => sum + done, 0),
		trouble: trouble === 'refused' || trouble === 'gap' ? trouble : undefined
	};
};

/** Newest first. */
export const parcelsHere = async ({ outbox }: Pick<Device, 'outbox'>): Promise<ParcelHere[]> => {
	const byFile = new Map<number, KeptLetter[]>();
	for (const letter of await outbox.letters()) {
		byFile.set(letter.madeAt, [...(byFile.get(letter.madeAt) ?? []), letter]);
	}
	return [...byFile]
		.map(([madeAt, letters]) => countsOf(madeAt, letters))
		.sort((a, b) => b.madeAt - a.madeAt);
};
