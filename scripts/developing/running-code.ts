import type { OpenApp } from '#server/assemble.ts';
import type { AppOpening } from '#server/open-app.ts';

export interface ServerCode {
	readonly open: (data: string) => Promise<AppOpening>;
}

/**
 * The server as its source is right now. When the source changed, the next request opens the new one; the old one
 * is closed as soon as the requests it is still answering are done.
 */
export class RunningCode {
	readonly #load: () => Promise<ServerCode>;
	readonly #data: string;
	#current: { code: ServerCode; app: Promise<OpenApp> } | undefined;
	readonly #answering = new Map<Promise<OpenApp>, number>();
	/** Old ones that are not closed yet. */
	readonly #leaving = new Set<Promise<void>>();
	#closed = false;

	constructor(load: () => Promise<ServerCode>, data: string) {
		this.#load = load;
		this.#data = data;
	}

	readonly fetch = async (request: Request, env: object): Promise<Response> => {
		const app = this.#appOf(await this.#load());
		this.#answering.set(app, (this.#answering.get(app) ?? 0) + 1);
		try {
			return await (await app).fetch(request, env);
		} finally {
			this.#answering.set(app, (this.#answering.get(app) ?? 1) - 1);
			if (this.#closed || app !== this.#current?.app) this.#retire(app);
		}
	};

	/** Resolves when every store is closed; the process may end then. */
	async close(): Promise<void> {
		this.#closed = true;
		if (this.#current) this.#retire(this.#current.app);
		this.#current = undefined;
		await Promise.all(this.#leaving);
	}

	/** Requests that come while it opens wait for the same one. */
	#appOf(code: ServerCode): Promise<OpenApp> {
		if (this.#current?.code === code) return this.#current.app;
		const before = this.#current?.app;
		const app = this.#open(code);
		this.#current = { code, app };
		if (before) this.#retire(before);
		return app;
	}

	async #open(code: ServerCode): Promise<OpenApp> {
		const opening = await code.open(this.#data);
		if (opening.ok) return opening.app;
		// The next request tries again: a folder may have been made meanwhile.
		if (this.#current?.code === code) this.#current = undefined;
		throw new Error(opening.problem);
	}

	#retire(app: Promise<OpenApp>): void {
		if (this.#answering.get(app)) return;
		this.#answering.delete(app);
		const leaving = app
			.then(
				({ close }) => close(),
				() => undefined
			)
			.finally(() => this.#leaving.delete(leaving));
		this.#leaving.add(leaving);
	}
}
