import type { AppOpening, OpenApp } from '#server/open-app.ts';

export interface ServerCode {
	readonly open: (data: string) => AppOpening;
}

/**
 * The server as its source is right now. When the source changed, the next request opens the new one; the old one
 * is closed as soon as the requests it is still answering are done.
 */
export class RunningCode {
	readonly #load: () => Promise<ServerCode>;
	readonly #data: string;
	#current: { code: ServerCode; app: OpenApp } | undefined;
	readonly #answering = new Map<OpenApp, number>();
	#closed = false;

	constructor(load: () => Promise<ServerCode>, data: string) {
		this.#load = load;
		this.#data = data;
	}

	readonly fetch = async (request: Request, env: object): Promise<Response> => {
		const app = this.#appOf(await this.#load());
		this.#answering.set(app, (this.#answering.get(app) ?? 0) + 1);
		try {
			return await app.fetch(request, env);
		} finally {
			this.#answering.set(app, (this.#answering.get(app) ?? 1) - 1);
			if (this.#closed || app !== this.#current?.app) this.#retire(app);
		}
	};

	close(): void {
		this.#closed = true;
		if (this.#current) this.#retire(this.#current.app);
	}

	#appOf(code: ServerCode): OpenApp {
		if (this.#current?.code === code) return this.#current.app;
		const opening = code.open(this.#data);
		if (!opening.ok) throw new Error(opening.problem);
		const before = this.#current?.app;
		this.#current = { code, app: opening.app };
		if (before) this.#retire(before);
		return opening.app;
	}

	#retire(app: OpenApp): void {
		if (this.#answering.get(app)) return;
		this.#answering.delete(app);
		app.close();
	}
}
