import type { Fault } from '../run/tally.ts';
import type { Doer } from '../run/doer.ts';
import type { Mishap } from '../world/wire.ts';

export const MISHAPS: Readonly<Record<Mishap, Fault>> = {
	lost: 'net-lost',
	'answer-lost': 'net-answer-lost',
	duplicate: 'net-duplicate',
	delay: 'net-delay',
	late: 'net-reorder',
	cut: 'net-cut',
	portal: 'net-portal',
	silence: 'net-silence'
};

/** The next exchange of this device with that address goes wrong. */
export const mishap: Doer = async ({ world, station, step }) => {
	const kind = step['mishap'] as Mishap;
	const took = world.tally.inject(MISHAPS[kind]);
	station.wire.plan({ on: String(step['on']), mishap: kind, met: () => {}, took });
};

export const offline: Doer = async ({ station }) => {
	station.wire.isUp = false;
};

export const online: Doer = async ({ station }) => {
	station.wire.isUp = true;
	for (const { device } of station.tabs) device.loop.nudge();
};
