import type { Source } from '#lib/queries/live-query.svelte.ts';

export interface Growing<T> {
	rows: readonly T[];
	/** These are all; before that, the first ones. */
	isAll: boolean;
}

/** A long list: its first rows at once, then all of them. Whoever stops looking stops both. */
export const firstThenAll =
	<T>(first: Source<T[]>, all: Source<T[]>, most: number): Source<Growing<T>> =>
	(show) => {
		let isStopped = false;
		let stopAll = () => {};
		let stopFirst = () => {};
		let isAllAsked = false;
		let hasAll = false;
		stopFirst = first((rows) => {
			if (hasAll || isStopped) return;
			show({ rows, isAll: rows.length < most });
			if (rows.length < most || isAllAsked) return;
			isAllAsked = true;
			// After what is there has been drawn.
			setTimeout(() => {
				if (isStopped) return;
				stopAll = all((whole) => {
					hasAll = true;
					stopFirst();
					show({ rows: whole, isAll: true });
				});
			});
		});
		return () => {
			isStopped = true;
			stopFirst();
			stopAll();
		};
	};
