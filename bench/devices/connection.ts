import { Agent, request as httpRequest, type OutgoingHttpHeaders } from 'node:http';
import { gunzipSync } from 'node:zlib';

export interface Answer {
	readonly status: number;
	readonly zipped: boolean;
	readonly bytes: Buffer;
}

const newAgent = (): Agent => new Agent({ keepAlive: true, maxSockets: 1 });

/** One device's kept-alive way to a server. It looks at nothing while the clock runs. */
export class Connection {
	#agent = newAgent();
	#waited = 0;
	readonly #url: URL;
	readonly #headers: OutgoingHttpHeaders;

	constructor(url: string, headers: OutgoingHttpHeaders = {}) {
		this.#url = new URL(url);
		this.#headers = headers;
	}

	/** Milliseconds spent waiting for answers so far, from sending to the last byte. */
	get waited(): number {
		return this.#waited;
	}

	get(path: string): Promise<Answer> {
		return this.#send('GET', path);
	}

	post(path: string, body: Buffer): Promise<Answer> {
		return this.#send('POST', path, body);
	}

	/** A kept-alive way that lay idle may be closed at any moment: a new one, opened by one request before the clock runs. */
	async freshen(): Promise<void> {
		this.close();
		this.#agent = newAgent();
		await this.get('/');
	}

	close(): void {
		this.#agent.destroy();
	}

	#send(method: string, path: string, body?: Buffer): Promise<Answer> {
		const { hostname, port } = this.#url;
		const about = body && { 'Content-Type': 'application/json', 'Content-Length': body.byteLength };
		const headers = { ...this.#headers, ...about };
		const begun = performance.now();
		return new Promise((resolve, reject) => {
			const sent = httpRequest({ agent: this.#agent, hostname, port, method, path, headers }, (response) => {
				const chunks: Buffer[] = [];
				response.on('data', (chunk: Buffer) => chunks.push(chunk));
				response.on('error', reject);
				response.on('end', () => {
					this.#waited += performance.now() - begun;
					resolve({
						status: response.statusCode ?? 0,
						zipped: response.headers['content-encoding'] === 'gzip',
						bytes: Buffer.concat(chunks)
					});
				});
			});
			sent.on('error', (error: NodeJS.ErrnoException) => {
				// Closed by the server while it lay idle, just when we took it again: browsers send again, too.
				if (sent.reusedSocket && error.code === 'ECONNRESET') resolve(this.#send(method, path, body));
				else reject(error);
			});
			sent.end(body);
		});
	}
}

export const bodyOf = (message: unknown): Buffer => Buffer.from(JSON.stringify(message));

export const jsonOf = <T>({ zipped, bytes }: Answer): T =>
	JSON.parse((zipped ? gunzipSync(bytes) : bytes).toString('utf8')) as T;
