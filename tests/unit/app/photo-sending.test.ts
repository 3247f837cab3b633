import { expect, test } from 'vitest';
import { PhotoSending } from '#lib/app/photos/photo-way.svelte.ts';
import { LocalValues } from '#lib/device/local-values.ts';

class Connection extends EventTarget {
	declare type?: string;
	constructor(type?: string) {
		super();
		if (type !== undefined) this.type = type;
	}
	become(type: string) {
		this.type = type;
		this.dispatchEvent(new Event('change'));
	}
}

const deviceOn = (connection?: Connection) => {
	const kept = new Map<string, string>();
	const values = new LocalValues(() => ({
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => void kept.set(key, value)
	}));
	let moves = 0;
	const open = () => {
		const sending = new PhotoSending(values, connection);
		sending.whenMoved(() => void moves++);
		return sending;
	};
	return { open, moves: () => moves };
};

test('as long as nobody says otherwise, photos go over any connection', () => {
	expect(deviceOn(new Connection('cellular')).open().mayGo).toBe(true);
});

test('over Wi-Fi only: they wait on mobile data and go by themselves once there is Wi-Fi', () => {
	const connection = new Connection('cellular');
	const device = deviceOn(connection);
	const sending = device.open();
	sending.choose('wifi');
	expect(sending.mayGo).toBe(false);
	const before = device.moves();
	connection.become('wifi');
	expect(sending.mayGo).toBe(true);
	expect(device.moves()).toBe(before + 1);
	connection.become('cellular');
	expect(sending.mayGo).toBe(false);
});

test('a cable is as good as Wi-Fi', () => {
	const sending = deviceOn(new Connection('ethernet')).open();
	sending.choose('wifi');
	expect(sending.mayGo).toBe(true);
});

test('where the browser does not tell, they wait until somebody sends them, and only those', () => {
	for (const connection of [undefined, new Connection(), new Connection('unknown')]) {
		const sending = deviceOn(connection).open();
		sending.choose('wifi');
		expect(sending.link).toBe('unknown');
		expect(sending.mayGo).toBe(false);
		sending.sendNow();
		expect(sending.mayGo).toBe(true);
		sending.allSent();
		expect(sending.mayGo).toBe(false);
	}
});

test('the choice is the device’s and stays', () => {
	const device = deviceOn();
	device.open().choose('wifi');
	expect(device.open().way).toBe('wifi');
});
