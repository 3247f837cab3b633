import type { Doer } from '../run/doer.ts';
import type { Fault } from '../run/tally.ts';
import type { Station } from '../world/station.ts';
import type { Exchange, Mishap } from '../world/wire.ts';

const MISHAPS: Readonly<Record<Mishap, Fault>> = {
	lost: 'net-lost',
	'answer-lost': 'net-answer-lost',
	duplicate: 'net-duplicate',
	delay: 'net-delay',
	late: 'net-reorder',
	cut: 'net-cut',
	portal: 'net-portal',
	silence: 'net-silence'
};

const hasActs = ({ path, body }: Exchange): boolean =>
	path === '/sync/push' && body?.includes('"seq"') === true;

/** Where an effect shows: in acts the server is sent again, or in the trouble the device speaks of. */
const watchFor = (kind: Mishap, exchange: Exchange, station: Station, took: () => void): void => {
	switch (kind) {
		case 'answer-lost':
		case 'duplicate':
			if (hasActs(exchange)) return void station.resent.push(took);
			if (kind === 'duplicate') return;
			break;
		case 'delay':
		case 'late':
			// What counts is whether something overtook it; the wire sees that.
			return;
	}
	station.troubled.push((trouble) => {
		if (trouble === 'unreachable') took();
		return trouble === 'unreachable';
	});
};

/** The next exchange of this device with that address goes wrong. */
export const mishap: Doer = async ({ world, station, step }) => {
	const kind = step['mishap'] as Mishap;
	let took = () => {};
	station.wire.plan({
		on: String(step['on']),
		mishap: kind,
		// What nobody meets was not done to anybody.
		met: (exchange) => {
			took = world.tally.inject(MISHAPS[kind]);
			watchFor(kind, exchange, station, took);
		},
		took: () => took()
	});
};

export const offline: Doer = async ({ station }) => {
	station.wire.isUp = false;
};

export const online: Doer = async ({ station }) => {
	station.wire.isUp = true;
	for (const { device } of station.tabs) device.loop.nudge();
};

/** Its key is not valid any more; somebody signs in again later. */
export const expire: Doer = async ({ world, station, step }) => {
	const { token } = station;
	if (!world.server.isUp) return;
	const took = world.tally.inject('token-expiry');
	await world.done('taking a key back', world.server.revoke(token));
	station.troubled.push((trouble) => {
		if (trouble === 'sign-in') took();
		return trouble === 'sign-in';
	});
	const { device } = await world.tabOf(station);
	if (step['visit'] === true) await world.done('a visit', device.loop.visit());
};

export const signIn: Doer = async ({ world, station }) => {
	if (world.server.isUp) await world.done('signing in', station.signIn());
};
