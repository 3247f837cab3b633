import { BehaviorSubject } from 'rxjs';
import type { Replica } from './replica.ts';

/** The replica people work on; another one takes its place when it is ready, never before. */
export class CurrentReplica extends BehaviorSubject<Replica | undefined> {
	constructor() {
		super(undefined);
	}

	/** The one before, which nobody should ask any more. */
	swap(next: Replica | undefined): Replica | undefined {
		const before = this.value;
		this.next(next);
		return before;
	}
}
