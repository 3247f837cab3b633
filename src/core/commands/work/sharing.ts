import { personScope } from '../../access/scopes.ts';
import { getOf } from '../lookup.ts';
import { policyOf } from '../policy-of.ts';
import { permitsFor } from './gate-check.ts';
import { isGuest } from './guests.ts';
import type { Job } from './job.ts';

/** People who hold nothing else of the site hold an item while they own it or are among those who do it. */
export const shareWithGuests = async (job: Job): Promise<void> => {
	const { doc, desk } = job;
	const people = new Set([...(doc.assignees ?? []), ...(doc.owner.type === 'person' ? [doc.owner.id] : [])]);
	const scopes = doc.scopes.filter((scope) => !scope.startsWith(personScope('')));
	for (const who of people) {
		const person = await getOf(desk, 'person', who);
		// Whoever acts may not see everybody: who held it and still does it goes on holding it.
		const isHolder = doc.scopes.includes(personScope(who));
		if (isHolder || (person && isGuest(person, doc.site))) scopes.push(personScope(who));
	}
	job.set({ scopes });
	if (!scopes.some((scope) => scope.startsWith(personScope('')))) return;
	// They hold neither the site's policy nor what lies above the machine: what is asked of them goes with the item.
	const { failureCodeFor, signatureFor } = await policyOf(desk, doc.site);
	const requirePermit = await permitsFor(job);
	job.set({
		...((failureCodeFor || signatureFor) && {
			demands: { ...(failureCodeFor && { failureCodeFor }), ...(signatureFor && { signatureFor }) }
		}),
		...(requirePermit.length > 0 && { requirePermit: requirePermit.slice(0, 10) })
	});
};
