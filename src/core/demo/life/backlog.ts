import { DAY } from '../plant-time.ts';
import type { Person } from '../plant.ts';
import { isAway } from '../setup/absences.ts';
import { dayOf } from '../plant-time.ts';
import type { DemoJob } from './job.ts';

/** What waits for a technician. */
export class Backlog {
	#jobs: DemoJob[] = [];

	get size(): number {
		return this.#jobs.length;
	}

	put(job: DemoJob): void {
		this.#jobs.push(job);
	}

	/** Taken out without being done: cancelled, answered elsewhere. */
	drop(job: DemoJob): void {
		this.#jobs = this.#jobs.filter((one) => one !== job);
	}

	/** The one this person should do now: what they began, what is urgent, what is due, what fits their trade. */
	take(person: Person, now: number): DemoJob | undefined {
		let best = -1;
		let bestRank = Infinity;
		for (const [n, job] of this.#jobs.entries()) {
			const rank = this.#rank(job, person, now);
			if (rank < bestRank) [best, bestRank] = [n, rank];
		}
		return best < 0 ? undefined : this.#jobs.splice(best, 1)[0];
	}

	#rank(job: DemoJob, person: Person, now: number): number {
		if (job.readyAt > now) return Infinity;
		const { reserved } = job;
		if (reserved === person) return job.priority - 10;
		// Somebody else's, unless they are away and it cannot wait.
		if (reserved && !isAway(reserved.away, dayOf(now)) && job.priority > 1) return Infinity;
		if (reserved && reserved.onShiftUntil > now) return Infinity;
		const trade = job.electrical === person.electrician ? 0 : 4;
		const overdue = job.due === undefined ? 0 : Math.min(3, Math.max(-3, (now / DAY - job.due) / 4));
		return 2 * job.priority + trade - overdue - Math.min(2, (now - job.readyAt) / (20 * DAY));
	}
}
