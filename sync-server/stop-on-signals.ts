import type { RunningServer } from './start-server.ts';

/** Ctrl-C or a service manager's "terminate" stops in order; a second one does not wait for anything. */
export const stopOnSignals = (server: RunningServer): void => {
	let stopping = false;
	const onSignal = (): void => {
		if (stopping) process.exit(1);
		stopping = true;
		console.log('\nStopping: running requests are finished first.');
		server.stop().then(
			() => {
				console.log('Stopped.');
				process.exit(0);
			},
			(error: unknown) => {
				console.error(error);
				process.exit(1);
			}
		);
	};
	process.on('SIGINT', onSignal);
	process.on('SIGTERM', onSignal);
};
