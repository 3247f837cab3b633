import { resolve } from 'node:path';
import { createServer } from 'vite';
import type { Command } from '#server/config-command.ts';
import { helpText } from '#server/config-help.ts';
import type { Config } from '#server/config-settings.ts';
import { readConfig } from '#server/config.ts';
import { onStopRequest } from '#server/stop-requests.ts';

const DEV: Command = {
	typed: 'npm run dev',
	about: 'Starts Millwright from its sources, app and server in one process; both follow every change.',
	stopping: 'Ctrl-C stops it.',
	// Another port than `npm start`: a service worker installed there would answer for the sources here.
	fallbacks: { port: '5173' }
};

const run = async ({ host, port, data, setUpCode }: Config): Promise<void> => {
	// Read by the plugin in vite.config.ts, which also has to work under a bare `vite dev`.
	process.env['MILLWRIGHT_DATA'] = resolve(data);
	if (setUpCode !== undefined) process.env['MILLWRIGHT_SETUP_CODE'] = setUpCode;
	const vite = await createServer({ server: { host, port, strictPort: true } });
	try {
		await vite.listen();
	} catch (error) {
		await vite.close();
		throw error;
	}
	vite.printUrls();
	onStopRequest(() => void vite.close().then(() => process.exit(0)));
};

const reading = readConfig(process.argv.slice(2), process.env, DEV);
switch (reading.kind) {
	case 'help':
		console.log(helpText(DEV));
		break;
	case 'problem':
		console.error(reading.problem);
		process.exitCode = 1;
		break;
	case 'config':
		await run(reading.config).catch((error: unknown) => {
			const isTaken = error instanceof Error && /already in use/.test(error.message);
			const { port } = reading.config;
			const taken = `Port ${port} is already taken: stop the other program or choose another port, for example \`npm run dev -- --port ${port - 1}\`.`;
			console.error(isTaken ? taken : error);
			process.exitCode = 1;
		});
}
