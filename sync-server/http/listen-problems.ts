const codeOf = (error: unknown): string =>
	error instanceof Error && 'code' in error ? String(error.code) : '';

/** This computer does not speak that kind of address at all, so nobody can come that way. */
export const isMissingFamily = (error: unknown): boolean =>
	['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(codeOf(error));

export const isTaken = (error: unknown): boolean => codeOf(error) === 'EADDRINUSE';

/** Why the server cannot be reached there, in one sentence that also says what to do. */
export const listenProblem = (error: unknown, host: string, port: number): string => {
	switch (codeOf(error)) {
		case 'EADDRINUSE':
			return `Port ${port} on ${host} is already taken: stop the other program or choose another port, for example \`npm start -- --port ${port < 65535 ? port + 1 : 8081}\`.`;
		case 'EACCES':
			return `Port ${port} needs rights this user does not have: choose a port above 1023, for example \`npm start -- --port 8080\`.`;
		case 'EADDRNOTAVAIL':
		case 'EAFNOSUPPORT':
		case 'ENOTFOUND':
		case 'EAI_AGAIN':
			return `"${host}" is not an address of this computer: set --host (or MILLWRIGHT_HOST) to localhost, or to 0.0.0.0 for every network.`;
		default:
			return `The server could not listen on ${host}, port ${port} (${error instanceof Error ? error.message : String(error)}): choose another with --host and --port.`;
	}
};
