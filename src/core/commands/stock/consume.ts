import { key } from '../../model/keys.ts';
import type { DocOf } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import type { Desk } from '../desk.ts';
import { findOf, getOf } from '../lookup.ts';
import { appendMovement } from './ledger.ts';
import type { Movement, Place } from './ledger.ts';
import type { Job } from '../work/job.ts';

export interface Use {
	part: Doc & DocOf<'part'>;
	bin: Place | undefined;
	/** Positive when used, negative when given back. */
	quantity: number;
	more?: Partial<
		Pick<NonNullable<DocOf<'work'>['parts']>[string], 'unit' | 'serial' | 'removedSerial' | 'note'>
	>;
	/** What only the store's book says. */
	line?: Pick<Movement, 'lot' | 'reason'>;
}

/** Where a part is taken from when nobody says: the bin where a store usually keeps it. */
export const usualBin = async (desk: Desk, part: Doc & DocOf<'part'>): Promise<Place | undefined> => {
	for (const [, home] of Object.entries(part.homes ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))) {
		const bin = await getOf(desk, 'bin', home);
		if (bin) return bin;
	}
	return undefined;
};

/** A part used on a job, or given back from it: a line there, and a line in the store's book where it came from one. */
export const useOn = async (job: Job, { part, bin, quantity, more, line }: Use, n: number): Promise<void> => {
	const { meta } = job.desk;
	const movement = bin && meta.newId('mv', n);
	if (bin && movement) {
		await appendMovement(
			job.desk,
			part.id,
			bin,
			{
				id: movement,
				at: meta.at,
				quantity: -quantity,
				type: quantity > 0 ? 'issue' : 'return',
				work: job.doc.id,
				serial: more?.serial,
				...line
			},
			n
		);
	}
	job.add('parts', meta.newId('u', n), {
		...more,
		...job.stamp,
		part: part.id,
		quantity,
		use: 'used',
		unit: more?.unit ?? part.unit,
		bin: bin?.id,
		movement
	});
	await fillReservations(job, part.id);
};

/** What was set aside for this job is filled once that much was used. */
const fillReservations = async (job: Job, part: string): Promise<void> => {
	const reserved = (await findOf(job.desk, 'reservation', key.work(job.doc.id))).filter(
		(one) => one.part === part && one.state !== 'released'
	);
	let used = Object.values(job.doc.parts ?? {})
		.filter((line) => line.part === part && line.use === 'used')
		.reduce((sum, line) => sum + line.quantity, 0);
	for (const { state, quantity } of reserved) if (state === 'filled') used -= quantity;
	for (const reservation of reserved.filter(({ state }) => state === 'open')) {
		if (used < reservation.quantity) return;
		used -= reservation.quantity;
		job.desk.put({ ...reservation, state: 'filled' });
	}
};
