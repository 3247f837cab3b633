/** What can happen to one exchange between a device and the server. */
export type Fault =
	/** The request never arrives. */
	| 'lost'
	/** It arrives; the answer does not. */
	| 'answer-lost'
	/** It arrives twice; the second answer comes back. */
	| 'twice'
	/** Accepted, never answered. */
	| 'silence'
	/** A page of the hotel's Wi-Fi instead of an answer. */
	| 'portal'
	/** The answer ends in the middle. */
	| 'cut';

export type Send = (request: Request) => Response | Promise<Response>;

/** The way from a device to the server, as bad as a test wants it. */
export class Network {
	readonly #send: Send;
	readonly #planned: { on: string; fault: Fault | undefined }[] = [];
	/** Every address asked for, in order. */
	readonly asked: string[] = [];
	isDown = false;

	constructor(send: Send) {
		this.#send = send;
	}

	/** The next exchange with this address meets this fault. */
	next(on: string, fault: Fault): void {
		this.#planned.push({ on, fault });
	}

	/** The next one goes well: the fault after it waits. */
	pass(on: string): void {
		this.#planned.push({ on, fault: undefined });
	}

	readonly fetch = async (request: Request): Promise<Response> => {
		const { pathname } = new URL(request.url);
		this.asked.push(pathname);
		if (this.isDown) throw new TypeError('no network');
		const i = this.#planned.findIndex(({ on }) => pathname.startsWith(on));
		const [planned] = i < 0 ? [] : this.#planned.splice(i, 1);
		switch (planned?.fault) {
			case undefined:
				return this.#send(request);
			case 'lost':
				throw new TypeError('no network');
			case 'answer-lost':
				await (await this.#send(request)).arrayBuffer();
				throw new TypeError('no network');
			case 'twice':
				await (await this.#send(request.clone())).arrayBuffer();
				return this.#send(request);
			case 'silence':
				return new Promise(() => {});
			case 'portal':
				return new Response('<html>Welcome!</html>', { headers: { 'Content-Type': 'text/html' } });
			case 'cut': {
				const text = await (await this.#send(request)).text();
				return new Response(text.slice(0, text.length / 2));
			}
		}
	};
}
