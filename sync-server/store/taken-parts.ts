import { forgottenBy, ownerGivenBy, subjectOf } from '#core/commands/personal-args.ts';
import type { LoggedOp } from './store.ts';

/** Which records of a log lost their personal part, and whether an act in it says why. */
export class TakenParts {
	readonly #gone: { readonly ord: number; readonly subject: string }[] = [];
	readonly #forgotten = new Set<string>();
	/** Devices, and whose they have been. */
	readonly #owners = new Map<string, Set<string>>();

	/** All records, in their order. */
	add({ ord, op, verdict, part }: LoggedOp): void {
		const subject = subjectOf(op);
		// What was refused never held, and keeps no personal part to begin with.
		if (part === 'gone' && verdict.result !== 'refused') this.#gone.push({ ord, subject });
		const forgotten = forgottenBy(op, verdict);
		if (forgotten !== undefined) this.#forgotten.add(forgotten);
		const owner = ownerGivenBy(op);
		if (owner !== '') this.#owners.set(subject, (this.#owners.get(subject) ?? new Set()).add(owner));
	}

	get count(): number {
		return this.#gone.length;
	}

	firstUnexplained(): number | undefined {
		return this.#gone.find(({ subject }) => !this.#isForgotten(subject))?.ord;
	}

	#isForgotten(subject: string): boolean {
		const owners = this.#owners.get(subject) ?? [];
		return [subject, ...owners].some((one) => this.#forgotten.has(one));
	}
}
