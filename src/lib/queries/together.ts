import type { Source } from './live-query.svelte.ts';

/** Several sources as one: shown once each of them has answered, and again whenever one answers anew. */
export const together =
	<T>(sources: readonly Source<T>[]): Source<T[]> =>
	(show) => {
		const answers = new Map<number, T>();
		const stops = sources.map((source, at) =>
			source((answer) => {
				answers.set(at, answer);
				if (answers.size === sources.length) show(sources.map((_, n) => answers.get(n) as T));
			})
		);
		return () => {
			for (const stop of stops) stop();
		};
	};
