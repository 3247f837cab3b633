import { expect, it } from 'vitest';
import { staleDevices, type KnownDevice } from '#core/work/stale-devices.ts';
import { clock } from '../floor.ts';

const device = (id: string, more: Partial<KnownDevice> = {}): KnownDevice => ({
	...{ id, name: id, use: 'shared', state: 'active' },
	...more
});

const now = Date.parse(clock(0));
const names = (devices: KnownDevice[], seen: Parameters<typeof staleDevices>[1], except?: string) =>
	staleDevices(devices, seen, { now, except }).map(({ name }) => name);

it('a tablet that has been silent for more than an hour may know more; one that just spoke does not', () => {
	const seen = {
		packing: { seenAt: clock(-90), unsent: 0 },
		filling: { seenAt: clock(-5), unsent: 0 },
		cellar: { seenAt: clock(-7 * 24 * 60), unsent: 0 }
	};
	expect(names([device('packing'), device('filling'), device('cellar'), device('new')], seen)).toEqual([
		'packing'
	]);
});

it('a device on which something waited is named however long ago it was, and first', () => {
	const seen = {
		packing: { seenAt: clock(-90), unsent: 0 },
		phone: { seenAt: clock(-30 * 24 * 60), unsent: 4, unsentSince: clock(-31 * 24 * 60) }
	};
	const devices = [device('packing'), device('phone', { use: 'personal' })];
	expect(names(devices, seen)).toEqual(['phone', 'packing']);
	expect(staleDevices(devices, seen, { now })[0]).toMatchObject({ unsent: 4 });
});

it('a silent phone with nothing on it, a locked-out device, the server and this device are not named', () => {
	const seen = Object.fromEntries(
		['phone', 'lost', 'server', 'here'].map((id) => [
			id,
			{ seenAt: clock(-90), unsent: id === 'phone' ? 0 : 1 }
		])
	);
	const devices = [
		device('phone', { use: 'personal' }),
		device('lost', { state: 'revoked' }),
		device('server', { use: 'server' }),
		device('here')
	];
	expect(names(devices, seen, 'here')).toEqual([]);
});
