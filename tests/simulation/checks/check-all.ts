import type { Watcher, World } from '../world/world.ts';
import { checkRefused, watchAnswers } from './kept-acts.ts';
import { watchOverlays } from './overlays.ts';
import { checkPhotos } from './photos.ts';
import { checkReplicas } from './replicas.ts';
import { checkKept, watchSecrets } from './secrets.ts';
import { watchStates } from './states.ts';
import { checkSlots, checkSums } from './sums.ts';
import { checkChain, checkOrder, checkTruth } from './truth.ts';
import { checkVerdicts } from './verdicts.ts';

export interface Found {
	lost: number;
	duplicated: number;
	diverged: number;
	leaked: number;
	/** The end of the log's chain: the same for the same history. */
	chain: string;
}

/** What must hold all the time, and, called when all is quiet, what must hold then. */
export const watchAll = (world: World): ((found: Found) => Promise<void>) => {
	const answers = watchAnswers(world);
	const secrets = watchSecrets(world);
	const watchers: Watcher[] = [watchStates(world), watchOverlays(world), secrets, answers];
	world.watchers.push(...watchers);
	return async (found) => {
		const { docs } = await world.server.held();
		const log = await world.server.log();
		for (const look of world.later) look(log);
		Object.assign(found, checkVerdicts(world, log));
		found.diverged = checkReplicas(world, docs);
		found.chain = log.at(-1)?.chain ?? '';
		await answers.check(log, await world.server.store.epoch());
		checkPhotos(world);
		checkSums(world, docs);
		checkSlots(world, docs);
		checkOrder(world, log);
		await checkRefused(world);
		await checkTruth(world, log, docs);
		await checkChain(world, world.anchor);
		found.leaked = secrets.leaked + checkKept(world, docs);
	};
};
