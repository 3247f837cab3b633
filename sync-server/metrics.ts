import { createHash, timingSafeEqual } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Came } from './http/came-from.ts';
import { bearerOf } from './auth/bearer.ts';
import { gauge } from './meters/series.ts';
import type { ServerMeters } from './meters/server-meters.ts';
import type { Driver } from './store/sql/driver.ts';

type IntervalHistogram = ReturnType<typeof monitorEventLoopDelay>;

interface MetricsParts {
	readonly meters: ServerMeters;
	readonly driver: Pick<Driver, 'dialect' | 'read'>;
	readonly anchors: string;
	/** Open streams, and pushes that wait for their turn. */
	readonly busy: () => { readonly live: number; readonly waiting: number };
	/** Whoever shows it may read; without one only programs on this computer may. */
	readonly token?: string | undefined;
}

const SIZE = {
	sqlite: 'SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()',
	postgres: 'SELECT pg_database_size(current_database()) AS bytes'
};

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1)$/;
const LOCAL_NAME = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
const FORWARDED = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/** Not for what a proxy on this computer brings from elsewhere, nor for a page that a browser here was lured to. */
const isFromHere = (request: Request, { address, isForwarded }: Came): boolean =>
	LOOPBACK.test(address) &&
	!isForwarded &&
	LOCAL_NAME.test(new URL(request.url).hostname) &&
	FORWARDED.every((name) => !request.headers.has(name));

const isSame = (one: string, other: string): boolean => {
	const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest());
	return a !== undefined && b !== undefined && timingSafeEqual(a, b);
};

const mayRead = (request: Request, from: Came, token: string | undefined): boolean => {
	if (token === undefined) return isFromHere(request, from);
	return isSame(bearerOf(request) ?? '', token);
};

const seconds = (moment: Date | undefined): number | undefined => moment && moment.getTime() / 1000;

const lookAround = async ({ driver, anchors, busy }: MetricsParts, loop: IntervalHistogram) => {
	const sizes = await driver
		.read((sql) => sql.all<{ bytes: number | string }>(SIZE[driver.dialect.name]))
		.catch(() => []);
	const anchored = await stat(anchors).catch(() => undefined);
	const { live, waiting } = busy();
	const lag = loop.max / 1e9;
	loop.reset();
	return [
		...gauge('millwright_live_connections', 'Open streams that tell devices of changes.', live),
		...gauge('millwright_pushes_waiting', 'Requests with acts that wait for their turn.', waiting),
		...gauge('millwright_store_up', 'Whether the database answers.', sizes.length > 0 ? 1 : 0),
		...gauge('millwright_store_bytes', 'Size of the database.', sizes[0] && Number(sizes[0].bytes)),
		...gauge(
			'millwright_last_anchor_timestamp_seconds',
			'When the end of the audit log was last written down.',
			seconds(anchored?.mtime)
		),
		...gauge('process_resident_memory_bytes', 'Memory of this process.', process.memoryUsage.rss()),
		...gauge(
			'millwright_event_loop_lag_seconds',
			'The longest time this process did nothing else, since this was last asked.',
			lag > 0 ? lag : undefined
		)
	];
};

const HEADERS = { 'Cache-Control': 'no-store' };

/** Answers `/metrics` to those who may know; for everybody else there is nothing at this address. */
export const metrics = (parts: MetricsParts): ((request: Request, from: Came) => Promise<Response>) => {
	let loop: IntervalHistogram | undefined;
	return async (request, from) => {
		if (!mayRead(request, from, parts.token)) return new Response(null, { status: 404, headers: HEADERS });
		// Costs nothing where nobody asks.
		if (loop === undefined) {
			loop = monitorEventLoopDelay({ resolution: 50 });
			loop.enable();
		}
		const lines = [...parts.meters.lines(), ...(await lookAround(parts, loop))];
		return new Response(`${lines.join('\n')}\n`, {
			headers: { ...HEADERS, 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' }
		});
	};
};
