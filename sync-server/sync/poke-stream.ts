import type { ServerResponse } from 'node:http';
import type { Poke } from '#core/sync/messages.ts';

const BEAT = Buffer.from(': still here\n\n');

const written = new WeakMap<Poke, Uint8Array>();

/** One poke is written down once, however many are told. */
const bytesOf = (poke: Poke): Uint8Array => {
	const before = written.get(poke);
	if (before) return before;
	const bytes = Buffer.from(`data: ${JSON.stringify(poke)}\n\n`);
	written.set(poke, bytes);
	return bytes;
};

const framed = new WeakMap<Uint8Array, Uint8Array>();

/** As HTTP/1.1 sends one piece of an answer without a length: the same for everybody who is told the same. */
const frameOf = (bytes: Uint8Array): Uint8Array => {
	const before = framed.get(bytes);
	if (before) return before;
	const frame = Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);
	framed.set(bytes, frame);
	return frame;
};

/** Framing the same poke anew for each of a thousand devices costs about as much as sending it. */
const sendTo = (outgoing: ServerResponse, bytes: Uint8Array): void => {
	const { socket } = outgoing;
	// Whatever else waits in the answer goes first, and a proxy that speaks HTTP/1.0 is sent no frames.
	if (!outgoing.chunkedEncoding || !outgoing.headersSent || outgoing.writableLength > 0 || !socket)
		outgoing.write(bytes);
	else socket.write(frameOf(bytes));
};

/** Where the bytes go. */
interface Way {
	/** Whether the device has taken what was sent before. */
	readonly isFree: () => boolean;
	readonly send: (bytes: Uint8Array) => void;
	readonly close: () => void;
}

/** A body for whoever reads it as such, and for the listener a way past it: a thousand readers cost more than a thousand sockets. */
export class PokeBody extends ReadableStream<Uint8Array> {
	readonly #stream: PokeStream;

	constructor(stream: PokeStream, source: UnderlyingDefaultSource<Uint8Array>) {
		super(source, { highWaterMark: 0 });
		this.#stream = stream;
	}

	/** Sends what comes straight into the answer, whose head is written. */
	sendThrough(outgoing: ServerResponse): void {
		this.#stream.sendThrough(outgoing);
	}
}

/** One device's open stream: the newest poke of each scope waits until the device has taken what came before. */
export class PokeStream {
	readonly #waiting = new Map<string, Poke>();
	readonly #end: () => void;
	readonly body: PokeBody;
	#beats = false;
	#epoch = '';
	/** The history that the device has not been told of yet. */
	#history: Uint8Array | undefined;
	#isOpen = true;
	#way: Way | undefined;

	constructor(end: () => void) {
		this.#end = end;
		let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
		let isAsked = false;
		this.body = new PokeBody(this, {
			start: (own) => {
				controller = own;
			},
			pull: () => {
				isAsked = true;
				this.#flush();
			},
			cancel: () => this.close()
		});
		this.#way = {
			isFree: () => isAsked,
			send: (bytes) => {
				isAsked = false;
				controller?.enqueue(bytes);
			},
			close: () => controller?.close()
		};
	}

	poke(pokes: readonly Poke[], epoch: string): void {
		if (epoch !== this.#epoch) {
			this.#epoch = epoch;
			this.#history = Buffer.from(`data: ${JSON.stringify({ epoch })}\n\n`);
			this.#waiting.clear();
		}
		for (const poke of pokes) this.#waiting.set(poke.scope, poke);
		this.#flush();
	}

	/** A line that says nothing: the connection still stands, for the device and for what lies between. */
	beat(): void {
		this.#beats = true;
		this.#flush();
	}

	sendThrough(outgoing: ServerResponse): void {
		if (!this.#isOpen || outgoing.destroyed) {
			outgoing.end();
			return this.close();
		}
		// The answer passes on when its socket has room again.
		outgoing.on('drain', () => this.#flush());
		outgoing.socket?.on('drain', () => this.#flush());
		outgoing.once('close', () => this.close());
		this.#way = {
			isFree: () => !outgoing.writableNeedDrain && !outgoing.socket?.writableNeedDrain,
			send: (bytes) => sendTo(outgoing, bytes),
			close: () => void outgoing.end()
		};
		this.#flush();
	}

	close(): void {
		if (!this.#isOpen) return;
		this.#isOpen = false;
		this.#end();
		try {
			this.#way?.close();
		} catch {
			// The device closed it first.
		}
		this.#way = undefined;
	}

	#flush(): void {
		if (!this.#way?.isFree()) return;
		const parts = [...this.#waiting.values()].map(bytesOf);
		if (this.#history) parts.unshift(this.#history);
		if (this.#beats) parts.unshift(BEAT);
		const [first, ...more] = parts;
		if (first === undefined) return;
		this.#waiting.clear();
		this.#beats = false;
		this.#history = undefined;
		this.#way.send(more.length === 0 ? first : Buffer.concat(parts));
	}
}
