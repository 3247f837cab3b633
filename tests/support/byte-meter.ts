import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface ByteMeter {
	readonly url: string;
	/** Bytes that travelled to the device since the last reading, headers included. */
	readonly read: () => number;
	readonly stop: () => Promise<void>;
}

/** A wire between a device and its server that counts what the device has to download. */
export const startByteMeter = async (upstream: string): Promise<ByteMeter> => {
	const { hostname, port } = new URL(upstream);
	const sockets = new Set<Socket>();
	let bytes = 0;
	const server = createServer((device) => {
		const onward = connect(Number(port), hostname);
		for (const [socket, other] of [
			[device, onward],
			[onward, device]
		] as const) {
			sockets.add(socket);
			socket.on('error', () => other.destroy());
			socket.on('close', () => {
				sockets.delete(socket);
				other.destroy();
			});
		}
		onward.on('data', (chunk) => (bytes += chunk.length));
		device.pipe(onward);
		onward.pipe(device);
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		read: () => {
			const sofar = bytes;
			bytes = 0;
			return sofar;
		},
		stop: () =>
			new Promise((stopped) => {
				server.close(() => stopped());
				for (const socket of sockets) socket.destroy();
			})
	};
};
