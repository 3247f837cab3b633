import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { PlantSize } from '../plant/documents.ts';
import type { Shift } from '../plant/shift.ts';
import type { Reply } from './answer-parent.ts';

/** What the parent may ask of either server besides HTTP: nothing that is measured. */
export interface Asks {
	/** Puts the plant's documents into the store, past HTTP. */
	seed: { size: PlantSize };
	/** So many jobs become what they are after this many shifts, past HTTP. */
	change: Shift;
	usage: object;
	/** Keys for the devices from 0 to count - 1 (ours only). */
	keys: { count: number };
}

export interface Told {
	seed: { documents: number };
	change: { documents: number };
	/** Bytes of memory held now, milliseconds of processor time used so far. */
	usage: { rss: number; processor: number };
	keys: { tokens: string[] };
}

export interface ServerPlace {
	readonly data: string;
	readonly postgres?: string;
	/** What it hands out below /bench, so that pages are of its own origin. */
	readonly pages?: string;
	/** Whether it serves the built app too (ours only). */
	readonly app?: boolean;
}

/** A server under test in a process of its own. */
export interface ServerProcess {
	readonly url: string;
	ask<Name extends keyof Asks>(name: Name, about: Asks[Name]): Promise<Told[Name]>;
	stop(): Promise<void>;
}

const SCRIPTS = { millwright: 'millwright-process.ts', pouchdb: 'pouchdb-process.ts' } as const;

export const startServer = async (kind: keyof typeof SCRIPTS, place: ServerPlace): Promise<ServerProcess> => {
	const script = fileURLToPath(new URL(SCRIPTS[kind], import.meta.url));
	// What it prints is for a person; standard output belongs to the report.
	const child = fork(script, [JSON.stringify(place)], {
		stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
		// PouchDB warns of every eleventh listener, which a thousand devices are.
		execArgv: ['--disable-warning=MaxListenersExceededWarning']
	});
	const exit = once(child, 'exit');
	const waiting = new Map<number, PromiseWithResolvers<unknown>>();
	const ready = Promise.withResolvers<string>();
	child.on('message', (reply: Reply) => {
		if (reply.kind === 'ready') return ready.resolve(reply.url);
		const promise = waiting.get(reply.id);
		waiting.delete(reply.id);
		if (reply.kind === 'answer') promise?.resolve(reply.answer);
		else promise?.reject(new Error(reply.problem));
	});
	void exit.then(([code]) => {
		const ended = new Error(`The ${kind} server ended with code ${String(code)}`);
		for (const promise of [ready, ...waiting.values()]) promise.reject(ended);
	});
	const url = await ready.promise;
	let asked = 0;
	return {
		url,
		ask: <Name extends keyof Asks>(name: Name, about: Asks[Name]) => {
			const id = (asked += 1);
			const promise = Promise.withResolvers<unknown>();
			waiting.set(id, promise);
			child.send({ id, name, about });
			return promise.promise as Promise<Told[Name]>;
		},
		stop: async () => {
			if (child.exitCode === null) child.disconnect();
			await exit;
		}
	};
};
