import type { Source } from '#lib/queries/live-query.svelte.ts';
import { afterPaint } from '#lib/ui/later/after-paint.ts';

/** For what nobody has just asked for: an answer is shown once what came with it was painted, of several the last. */
export const unhurried =
	<T>(source: Source<T>, soon: typeof afterPaint = afterPaint): Source<T> =>
	(show) => {
		let latest: { answer: T } | undefined;
		let callOff: (() => void) | undefined;
		const stop = source((answer) => {
			latest = { answer };
			callOff ??= soon(() => {
				callOff = undefined;
				if (latest) show(latest.answer);
			});
		});
		return () => {
			stop();
			callOff?.();
		};
	};
