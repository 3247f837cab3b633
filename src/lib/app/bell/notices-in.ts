import type { Work } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { same } from '#core/model/same.ts';
import type { Notice, Reader } from '#core/notices/notice.ts';
import { callNotice } from '#core/notices/on-call.ts';
import { noticesOf } from '#core/notices/of-work.ts';
import { isCrying, type Escalation } from '#core/work/escalation.ts';

let told = new WeakMap<Doc, readonly Notice[]>();
let toldTo: Reader | undefined;

/** What jobs say to somebody: reckoned once for each state of a job, on however many pages it is looked at. */
export const noticesIn = (jobs: readonly (Doc & Work)[], reader: Reader): Notice[] => {
	if (!same(toldTo, reader)) {
		toldTo = reader;
		told = new WeakMap();
	}
	return jobs.flatMap((work) => {
		const known = told.get(work) ?? noticesOf(work, reader);
		told.set(work, known);
		return known;
	});
};

/** Jobs of which nobody has taken notice and whose turn is this person's. */
export const callsTo = (
	jobs: readonly (Doc & Work)[],
	{ id: me }: Reader,
	escalationOf: (work: Doc & Work) => Escalation | undefined
): Notice[] =>
	jobs
		.filter(isCrying)
		.flatMap((work) =>
			(escalationOf(work)?.called ?? [])
				.filter(({ person }) => person === me)
				.map((call) => callNotice(work, call))
		);
