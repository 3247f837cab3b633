import type { DocOf, Work } from '../model/collections.ts';
import type { Doc } from '../model/document.ts';
import { isKind } from '../model/kind-guards.ts';
import { isEnded } from './status.ts';

/** Open work whose owner left, or was locked out: nobody does it until somebody gives it to somebody. */
export interface LeftWith {
	readonly work: Doc & Work;
	readonly person: DocOf<'person'>;
}

export const leftWith = (jobs: readonly (Doc & Work)[], people: readonly Doc[]): LeftWith[] => {
	const gone = new Map(
		people.flatMap((doc) => (isKind(doc, 'person') && doc.state !== 'active' ? [[doc.id, doc] as const] : []))
	);
	return jobs.flatMap((work) => {
		const person = work.owner.type === 'person' ? gone.get(work.owner.id) : undefined;
		return person && !isEnded(work.status) ? [{ work, person }] : [];
	});
};
