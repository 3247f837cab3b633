import type { Finder } from '#lib/queries/finder.ts';
import type { PageFinder } from '#lib/search/page-finder.ts';
import type { Engine } from '../engine/engine.svelte.ts';

/** The search as screens see it. What it takes is loaded when somebody searches, or when the page has time for it. */
export class SearchPort implements Finder {
	readonly #engine: Engine;
	#finder: Promise<PageFinder> | undefined;

	constructor(engine: Engine) {
		this.#engine = engine;
	}

	find: Finder['find'] = (asked) => (show) => {
		let stop: (() => void) | undefined = () => {};
		this.#begin().then(
			(finder) => {
				if (stop) stop = finder.find(asked)(show);
			},
			() => {}
		);
		return () => {
			stop?.();
			stop = undefined;
		};
	};

	/** From now on the words follow the shelves; where the code does not come, whoever searches asks again. */
	ready = (): void => void this.#begin().catch(() => {});

	#begin(): Promise<PageFinder> {
		return (this.#finder ??= this.#start());
	}

	async #start(): Promise<PageFinder> {
		try {
			const [device, { PageFinder: Made }] = await Promise.all([
				this.#engine.device,
				import('#lib/search/page-finder.ts')
			]);
			return new Made({ changes: device.changes, snapshots: device.overlay.snapshots });
		} catch (fault) {
			this.#finder = undefined;
			throw fault;
		}
	}
}
