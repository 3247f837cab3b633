import type { SettingName } from './config-settings.ts';

/** What a person typed to get here: the same settings serve more than one command. */
export interface Command {
	readonly typed: string;
	readonly about: string;
	readonly stopping: string;
	/** Where this command's usual value differs. */
	readonly fallbacks: Partial<Readonly<Record<SettingName, string>>>;
}

export const START: Command = {
	typed: 'npm start',
	about:
		'Starts Millwright, the app and its server in one process; builds the app first when it is missing or has changed.',
	stopping:
		'Ctrl-C stops the server: running requests are finished and the database is closed; a second Ctrl-C stops at once.',
	fallbacks: {}
};
