import { request, type ClientRequest, type OutgoingHttpHeaders } from 'node:http';

/** One device's open stream of lines. It keeps when each line that matters arrived. */
export class LineStream {
	readonly #request: ClientRequest;
	readonly #hear: (line: string, at: number) => void;
	#rest = '';

	private constructor(url: URL, headers: OutgoingHttpHeaders, hear: (line: string, at: number) => void) {
		this.#hear = hear;
		// A connection of its own for as long as it listens.
		this.#request = request(url, { headers, agent: false });
	}

	/** Open as soon as the server has answered. */
	static open(
		url: URL,
		headers: OutgoingHttpHeaders,
		hear: (line: string, at: number) => void
	): Promise<LineStream> {
		const stream = new LineStream(url, headers, hear);
		return new Promise((resolve, reject) => {
			stream.#request.on('error', reject);
			stream.#request.on('response', (response) => {
				if (response.statusCode !== 200)
					return reject(new Error(`${url.pathname} was answered ${response.statusCode}`));
				response.setEncoding('utf8').on('data', (text: string) => stream.#take(text));
				response.on('error', () => undefined);
				resolve(stream);
			});
			stream.#request.end();
		});
	}

	close(): void {
		this.#request.destroy();
	}

	#take(text: string): void {
		const at = performance.now();
		const lines = (this.#rest + text).split('\n');
		this.#rest = lines.pop() ?? '';
		for (const line of lines) if (line !== '') this.#hear(line, at);
	}
}
