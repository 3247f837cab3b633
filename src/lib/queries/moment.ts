/**
 * Lets whatever waits go first: a tap, a frame. Not by a timer, which comes once a second in a page that lies behind
 * others.
 */
export const moment = (): Promise<void> =>
	new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(undefined);
	});
