import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface CuttingProxy extends AsyncDisposable {
	readonly port: number;
	/** From now on a connection that sends these words gets them through, and no answer any more. */
	cutAfter(words: string): void;
}

/** Stands between two programs on this machine and passes everything on, until it is told to cut. */
export const cuttingProxy = async (port: number): Promise<CuttingProxy> => {
	const open = new Set<Socket>();
	let fatal: string | undefined;
	const server = createServer((near) => {
		const far = connect(port, '127.0.0.1');
		for (const socket of [near, far]) {
			open.add(socket);
			socket.on('error', () => undefined);
			socket.on('close', () => {
				open.delete(socket);
				near.destroy();
				far.destroy();
			});
		}
		far.on('data', (answer) => near.write(answer));
		near.on('data', (question) => {
			const isFatal = fatal !== undefined && question.includes(fatal);
			if (isFatal) far.removeAllListeners('data').resume();
			far.write(question);
			// The far side is left to finish what it was told, as behind a router that died.
			if (isFatal) far.once('data', () => near.destroy());
		});
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	return {
		port: typeof address === 'object' && address ? address.port : 0,
		cutAfter: (words) => (fatal = words),
		async [Symbol.asyncDispose]() {
			for (const socket of open) socket.destroy();
			server.close();
			await once(server, 'close');
		}
	};
};
