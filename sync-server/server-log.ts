import type { Note, NoteFacts } from './sync/sync-parts.ts';

export type LogFormat = 'text' | 'json';

export interface ServerLog {
	/** What should not happen, unless the facts say it is of another kind. */
	readonly note: Note;
	/** What people in front of a terminal are told in words of their own. */
	readonly event: (event: string, words: string, facts?: NoteFacts) => void;
}

interface Out {
	readonly out: (line: string) => void;
	readonly err: (line: string) => void;
}

const CONSOLE: Out = { out: (line) => console.log(line), err: (line) => console.error(line) };

/** One line of JSON for each event on stdout, for whatever gathers logs; or readable lines in a terminal. */
export const serverLog = (
	format: LogFormat,
	now: () => Date = () => new Date(),
	{ out, err }: Out = CONSOLE
): ServerLog => {
	const json = (words: string, facts: NoteFacts): void =>
		out(JSON.stringify({ at: now().toISOString(), ...facts, words }));
	if (format === 'json')
		return {
			note: (words, facts) => json(words, { level: 'error', event: 'trouble', ...facts }),
			event: (event, words, facts) => json(words, { level: 'info', event, ...facts })
		};
	return {
		// Readers of a terminal are not told of what went well.
		note: (words, facts) => (facts?.level === 'info' ? undefined : err(words)),
		event: () => undefined
	};
};
