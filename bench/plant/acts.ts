import { opId } from '#core/commands/ids.ts';
import type { Op } from '#core/sync/op.ts';
import { assetId, METER } from './assets.ts';
import { instantAt, workId } from './history.ts';
import { deviceId, personId } from './people.ts';

interface Range {
	readonly first: number;
	readonly count: number;
}

/** Whose acts they are, and what only this device touches: so every verdict and every result is known beforehand. */
export interface Author {
	readonly device: number;
	readonly client: string;
	readonly works: Range;
	readonly machines: Range;
}

/** After everything that is seeded, and before now. */
const FIRST_MINUTE = 530_000;

const comment = (work: number, seq: number) => ({
	name: 'work.comment',
	args: {
		id: workId(work),
		text: `Checked at the end of the shift (${seq}): still a little play in the bearing, runs. Ordered a new one, it comes on Thursday.`
	}
});

const request = (asset: number, device: number, seq: number) => ({
	name: 'work.request',
	args: {
		code: `D${device}-${seq}`,
		title: 'Gripper lets bottles fall at the outlet',
		description:
			'Every tenth bottle or so, only on the 0.5 l format. Cleaned the cups, no change. Needs somebody with the tool for the springs.',
		assetId: assetId(asset),
		impact: 'degraded'
	}
});

const reading = (asset: number, value: number) => ({
	name: 'reading.add',
	args: {
		asset: assetId(asset),
		meter: METER,
		value,
		note: 'Read at the panel, hour meter of the main drive.'
	}
});

const nth = ({ first, count }: Range, n: number): number => first + (n % count);

/** Of ten acts four are comments, three new reports and three readings: a shift as it goes. */
const deed = ({ device, works, machines }: Author, seq: number): Pick<Op, 'name' | 'args'> => {
	const place = seq % 10;
	if (place < 4) return comment(nth(works, Math.floor(seq / 10) * 4 + place), seq);
	const machine = nth(machines, seq);
	return place < 7 ? request(machine, device, seq) : reading(machine, 100_000 + seq);
};

/** The author's acts from number `first` on. */
export const actsOf = (author: Author, count: number, first = 1): Op[] =>
	Array.from({ length: count }, (_, i) => {
		const seq = first + i;
		return {
			id: opId(author.client, seq),
			client: author.client,
			seq,
			v: 1,
			base: {},
			at: instantAt(FIRST_MINUTE + seq),
			tz: 'Europe/Berlin',
			clock: 0,
			actor: personId(author.device),
			device: deviceId(author.device),
			dataAge: 60_000,
			...deed(author, seq)
		};
	});
