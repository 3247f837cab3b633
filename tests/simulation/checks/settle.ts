import { isPending } from '#lib/device/act.ts';
import type { Station } from '../world/station.ts';
import type { World } from '../world/world.ts';

/** Everything that was wrong is put right, as it is in a plant sooner or later. */
const mend = async (world: World): Promise<void> => {
	if (!world.server.isUp) await world.done('ending the server', world.server.stop());
	if (!world.server.isUp) await world.done('starting the server', world.server.open());
	for (const station of world.stations) {
		station.wire.calm();
		// Keys may have been taken back, or be younger than the backup the server was restored from.
		await world.done('signing in', station.signIn());
		station.useCommands(world.parts.commands);
		for (const tab of station.frozen) tab.thaw();
		station.frozen.clear();
		for (const tab of station.tabs.slice(1)) await world.done('closing a tab', station.close(tab));
	}
};

const visit = async (world: World, station: Station): Promise<void> => {
	const { device } = await world.tabOf(station);
	await world.done('releasing acts', device.hide());
	await world.done('a visit', device.loop.visit());
};

const ROUNDS = 8;

/** Until every device has said what it has to say and heard what there is to hear. */
export const settle = async (world: World): Promise<void> => {
	await mend(world);
	while (world.stations.some(({ wire }) => wire.stragglers > 0)) await world.pass(10_000);
	for (let round = 0; round < ROUNDS; round++) {
		for (const station of world.stations) await visit(world, station);
		if (!world.stations.some((station) => station.acts().some(isPending))) break;
	}
	// What the last of them said has not reached the first.
	for (const station of world.stations) await visit(world, station);
	await world.rest();
	await world.server.headNow();
};
