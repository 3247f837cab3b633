import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../tests/support/postgres-cluster.ts';
import { startServer, type ServerPlace, type ServerProcess } from './server-process.ts';

type Kind = Parameters<typeof startServer>[0];

interface RoomFor extends Pick<ServerPlace, 'pages' | 'app'> {
	readonly data?: string;
	readonly database?: 'own' | 'postgres';
}

/** Starts servers, each on a store of its own on this machine's disk, and leaves nothing of them behind. */
export class Rooms implements AsyncDisposable {
	readonly #endings: (() => Promise<void>)[] = [];

	/** A folder for one server's data. */
	folder(): string {
		const data = mkdtempSync(join(tmpdir(), 'millwright-bench-'));
		this.#endings.push(async () => rmSync(data, { recursive: true, force: true }));
		return data;
	}

	async start(
		kind: Kind,
		{ data = this.folder(), database = 'own', ...pages }: RoomFor = {}
	): Promise<ServerProcess> {
		const postgres = database === 'postgres' ? await this.#postgres() : undefined;
		const server = await startServer(kind, { ...pages, data, ...(postgres !== undefined && { postgres }) });
		this.#endings.push(() => server.stop());
		return server;
	}

	/** With everything on that keeps a commit through a power cut. */
	async #postgres(): Promise<string> {
		const { url, stop } = await startPostgres({ durable: true });
		this.#endings.push(stop);
		return url;
	}

	async [Symbol.asyncDispose](): Promise<void> {
		for (const end of this.#endings.toReversed()) await end();
	}
}
