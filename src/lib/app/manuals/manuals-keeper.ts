import type { DraftKeeper } from '#lib/device/text-draft.svelte.ts';
import type { Contents } from '#lib/queries/contents.ts';
import { holdHere } from '#lib/queries/hold-here.ts';
import { filesIn, keptMachines } from '#lib/queries/kept-manuals.svelte.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { onceSoon } from '#lib/queries/scanned.ts';
import { manualsFor } from './manuals-question.ts';

interface Parts {
	queries: Queries;
	contents: Contents;
	keeper: DraftKeeper;
	person: string;
	device: string;
	/** Whether what nobody asked for may come by the way this device is connected. */
	mayFetch: () => boolean;
}

/** Half of what is kept of fetched contents: photos of jobs need room, too. */
const MOST_BYTES = 100_000_000;

/** The smallest first, so that as many as possible are here. */
const within = <F extends { bytes: number }>(files: readonly F[], most: number): F[] => {
	let sum = 0;
	return files.filter(({ bytes }) => (sum += bytes) <= most);
};

/** Brings the papers here that matter to this person, and those they chose; what is here counts as looked at. */
export const bringManuals = async (parts: Parts): Promise<void> => {
	const { queries, contents, keeper, person, device, mayFetch } = parts;
	const kept = keptMachines(keeper, person);
	await kept.restore();
	const asked = { person, device, chosen: kept.current ?? [] };
	const found = await onceSoon(queries.answer(manualsFor(asked)));
	if (!found) return;
	const chosen = filesIn(found.chosen);
	const relevant = mayFetch() ? within(filesIn(found.relevant), MOST_BYTES) : [];
	const files = [...chosen, ...relevant];
	await contents.hold(
		chosen.map(({ hash }) => hash),
		true
	);
	const lacking = new Set(await contents.lacking(files.map(({ hash }) => hash)));
	await holdHere(
		contents,
		files.filter(({ hash }) => lacking.has(hash))
	);
};
