/** A promise that was not kept. */
export interface Violation {
	/** S-1 to S-12, or what else went wrong. */
	readonly guarantee: string;
	readonly detail: string;
	/** The step of the plan after which it showed. */
	readonly step: number;
}
