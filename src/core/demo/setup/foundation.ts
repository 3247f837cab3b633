import { seedCodes } from '../../seed/seed-codes.ts';
import { ZONE } from '../plant-time.ts';
import { newDevice } from '../stage.ts';
import type { Actor, DemoDevice, Stage } from '../stage.ts';

export interface Foundation {
	site: string;
	system: Actor;
	server: DemoDevice;
	/** Lets everybody else in. */
	admin: Actor;
	desk: DemoDevice;
}

export const clientOf = (prefix: string): string => `DEMO${prefix.padStart(4, '0')}`;

/** What a server does at first run: a site, somebody who may let people in, and the lists people pick from. */
export const layFoundation = (stage: Stage): Foundation => {
	const system = { id: 'system' };
	const client = clientOf('SV');
	const server = newDevice(`d_${client}_2`, client, 'SV');
	const does = (name: string, args: object) => stage.does(system, server, name, args);
	const site = does('asset.create', {
		kind: 'site',
		name: 'Hafenbrunn Getränke, Werk Nord',
		code: 'HBN',
		description: 'Soft drinks and water in PET bottles.',
		timeZone: ZONE,
		currency: 'EUR',
		demo: true
	})('a');
	does('device.enrol', { site, name: 'Server', prefix: 'SV', use: 'server' });
	const admin = does('person.create', {
		site,
		name: 'Ulrike Tams',
		code: 'P001',
		grants: [{ role: 'admin', site }],
		minutesPerWeek: 2_400
	})('p');
	const desk = newDevice(
		does('device.enrol', { site, name: 'Office, U. Tams', prefix: 'D1', use: 'personal', person: admin })(
			'd'
		),
		clientOf('D1'),
		'D1'
	);
	does('policy.edit', {
		site,
		changes: {
			responseMinutes: { to: { 1: 15, 2: 240, 3: 2_880, 4: 14_400 } },
			approvalNeeded: { to: true },
			failureCodeFor: { to: ['stopped', 'safety'] },
			verifyFor: { to: 'critical' },
			closeWhenDone: { to: true },
			onTime: { to: 'plus-day' }
		}
	});
	for (const entry of seedCodes()) does('code.create', { site, ...entry });
	return { site, system, server, admin: { id: admin }, desk };
};
