/** A terminal and npm may both pass on one Ctrl-C: within this time it is one, not two. */
const SAME_SIGNAL_MS = 300;
const LOOK_MS = 250;

// Read at once: whoever launched this may be gone by the time the server is ready.
const launcher = process.ppid;

/** The shell that npm puts between itself and us dies of a signal without passing it on. */
const watchLauncher = (onGone: () => void): void => {
	if (process.env['npm_lifecycle_event'] === undefined) return;
	const look = setInterval(() => {
		if (process.ppid === launcher) return;
		clearInterval(look);
		onGone();
	}, LOOK_MS);
	look.unref();
};

/** Ctrl-C, a closed terminal or a service manager's "terminate" asks to stop; asked twice, the process ends at once. */
export const onStopRequest = (stop: () => void): void => {
	let since: number | undefined;
	const onRequest = (): void => {
		const now = performance.now();
		if (since === undefined) {
			since = now;
			stop();
		} else if (now - since > SAME_SIGNAL_MS) process.exit(1);
	};
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onRequest);
	// The terminal may be gone already: nobody to tell is no reason to fail.
	process.stdout.on('error', () => {});
	watchLauncher(onRequest);
};
