import type { Act } from '#lib/device/act.ts';
import { needsSomebody } from '#lib/device/act.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';

/** What became of everything the server has answered. */
export interface Survey {
	/** Oldest first. */
	needing: readonly Act[];
	/** When the last one of each person was answered that needs nobody. */
	lastSent: ReadonlyMap<string, number>;
}

/** So many are read at a time: a device keeps thousands, and whoever taps between two is answered first. */
const PIECE = 100;

export const surveyOf = async ({ outbox }: DeviceDatabase): Promise<Survey> => {
	const needing: Act[] = [];
	const lastSent = new Map<string, number>();
	let piece: Act[] = [];
	let above = -Infinity;
	do {
		piece = await outbox.where('n').above(above).limit(PIECE).toArray();
		for (const act of piece) {
			const { state, op, answeredAt } = act;
			if (state !== 'answered') continue;
			if (needsSomebody(act)) needing.push(act);
			else if (answeredAt !== undefined)
				lastSent.set(op.actor, Math.max(lastSent.get(op.actor) ?? 0, answeredAt));
		}
		above = piece.at(-1)?.n ?? above;
	} while (piece.length === PIECE);
	return { needing, lastSent };
};
