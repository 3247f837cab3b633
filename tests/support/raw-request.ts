import { connect } from 'node:net';

export interface RawAnswer {
	readonly status: number;
	readonly head: string;
	readonly body: Buffer;
}

/** Sends exactly these bytes to a server and reads until it hangs up: what no well-behaved client would send. */
export const rawRequest = (url: string, bytes: string): Promise<RawAnswer> =>
	new Promise((resolve, reject) => {
		const { hostname, port } = new URL(url);
		const chunks: Buffer[] = [];
		const socket = connect({ host: hostname, port: Number(port) }, () => socket.end(bytes, 'latin1'));
		socket.setTimeout(5_000, () => socket.destroy(new Error('no answer within five seconds')));
		socket.on('data', (chunk) => chunks.push(chunk));
		socket.on('error', reject);
		socket.on('close', () => {
			const all = Buffer.concat(chunks);
			const end = all.indexOf('\r\n\r\n');
			const head = all.subarray(0, end < 0 ? 0 : end).toString('latin1');
			resolve({ status: Number(head.split(' ')[1]), head, body: all.subarray(end + 4) });
		});
	});

export const get = (target: string, headers = ''): string =>
	`GET ${target} HTTP/1.1\r\nHost: plant.test\r\nConnection: close\r\nAccept: text/html,*/*\r\n${headers}\r\n`;
