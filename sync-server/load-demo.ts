import type { DemoOptions } from '#core/demo/demo-options.ts';
import { fillDemo, isEmpty } from './jobs/fill-demo.ts';
import type { DemoFilling, FillParts } from './jobs/fill-demo.ts';
import { openStore, type StorePlace } from './open-store.ts';

export type { DemoFilling };

export type DemoLoading = { ok: true; filling: DemoFilling } | { ok: false; problem: string };

/** Fills an empty store with the demo plant; one that holds anything is left as it is. */
export const loadDemo = async (
	place: StorePlace,
	options: DemoOptions,
	parts: Omit<FillParts, 'store'>
): Promise<DemoLoading> => {
	const opening = await openStore(place);
	if (!opening.ok) return opening;
	const { store } = opening;
	try {
		if (await isEmpty(store)) return { ok: true, filling: await fillDemo(options, { ...parts, store }) };
		const problem =
			'There is a plant in this database already: name an empty place with --data or --database to fill it with the demo plant.';
		return { ok: false, problem };
	} finally {
		await store.close();
	}
};
