import { renderUnicodeCompact } from 'uqr';
import type { ServerLog } from './server-log.ts';
import type { RunningServer } from './start-server.ts';

/** For a phone's camera. */
const drawn = (address: string): string[] =>
	renderUnicodeCompact(address, { border: 2 })
		.split('\n')
		.map((line) => `  ${line}`);

/** What whoever started the server needs to know, in a terminal. */
export const announcement = ({ url, version, setUpCode, lan }: RunningServer, data: string): string => {
	const trust = lan && [
		`  Phones ${lan.trustUrl}, which says how a device is told to trust this server`,
		`  Print  ${lan.fingerprint}`
	];
	const setUp =
		setUpCode === undefined ? [] : [`  Code   ${setUpCode}, asked for by the page that sets up the plant`];
	const lines = [`  Open   ${url}`, ...(trust ?? []), ...setUp, `  Data   ${data}`, '  Stop   Ctrl-C'];
	return [`Millwright ${version} is ready`, ...lines, ...(lan ? drawn(lan.trustUrl) : [])].join('\n');
};

/** The same for the log: without the code, for many may read what is gathered there. */
export const logStart = ({ event }: ServerLog, { url, version, setUpCode, lan }: RunningServer): void => {
	event('ready', `Millwright ${version} is ready at ${url}`, {
		version,
		url,
		...(lan && { trustUrl: lan.trustUrl, fingerprint: lan.fingerprint })
	});
	if (setUpCode !== undefined)
		event('not-set-up', 'Nobody has set up this plant: MILLWRIGHT_SETUP_CODE gives the code for that.');
};
