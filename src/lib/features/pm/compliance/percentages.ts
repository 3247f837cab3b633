import type { ComponentProps } from 'svelte';
import type StatusBadge from '#lib/ui/status/StatusBadge.svelte';

/** One thing behind a percentage: what became of it, what it is, where it leads. */
export interface Behind {
	readonly id: string;
	readonly badge: ComponentProps<typeof StatusBadge>;
	readonly name: string;
	/** Resolved by whoever gives it; without one the name leads nowhere. */
	readonly href: string | undefined;
	readonly facts: string;
	readonly reason?: string | undefined;
}

/** A percentage that opens to what it was made of. */
export interface Percentage {
	readonly key: string;
	readonly title: string;
	/** Undefined where there is nothing to take a part of. */
	readonly percent: number | undefined;
	readonly of: string;
	readonly beside?: readonly string[];
	/** What the button says. */
	readonly show: string;
	readonly behind: () => readonly Behind[];
}
