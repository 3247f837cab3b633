import { Hono, type Context } from 'hono';
import type { Health } from './health.ts';
import { cameFrom, type Came, type Proxies } from './http/came-from.ts';
import { requestedPath } from './http/requested-path.ts';
import { securityHeaders } from './http/security-headers.ts';

export interface AppParts {
	/** Answers for the app's own files and addresses. */
	readonly site: (request: Request, path: string) => Response;
	readonly contentSecurityPolicy: string;
	readonly health: () => Promise<Health>;
	/** For what went wrong in a way nobody thought of. */
	readonly note: (words: string) => void;
	/** Told of every answer, once it begins. */
	readonly answered?: (path: string, status: number, seconds: number) => void;
	/** For whoever watches over the server. */
	readonly metrics?: (request: Request, from: Came) => Promise<Response>;
	/** Whose word about where requests come from is taken. */
	readonly proxies?: Proxies | undefined;
	/** Answers for every address below /auth; it is told from where a request comes. */
	readonly auth: (request: Request, from: Came) => Response | Promise<Response>;
	/** Answers for every address below /calendar, by the key in it. */
	readonly calendar?: (request: Request) => Promise<Response>;
	/** Answers for every address below /sync. */
	readonly sync: (request: Request, address: string) => Response | Promise<Response>;
}

type Bindings = { incoming?: { url?: string; socket?: { remoteAddress?: string | undefined } } };
type AppEnv = { Bindings: Bindings; Variables: { from: Came } };
type AppContext = Context<AppEnv>;

const NO_STORE = { 'Cache-Control': 'no-store' };

/** As sent over the wire: by the time it is a Request, `..` has been resolved away and cannot be refused. */
const targetOf = (c: AppContext): string => c.env?.incoming?.url ?? c.req.url;

const problem = (c: AppContext, status: 400 | 404 | 405 | 414 | 500, code: string, message: string) =>
	c.json({ error: { code, message } }, status, NO_STORE);

/** The server as a function from Request to Response: over a socket, inside Vite, or in a test. */
export const createApp = ({
	site,
	contentSecurityPolicy,
	proxies,
	health,
	note,
	answered,
	metrics,
	auth,
	calendar,
	sync
}: AppParts): Hono<AppEnv> => {
	const app = new Hono<AppEnv>();

	app.use(async (c, next) => {
		const begun = performance.now();
		const from = cameFrom(c.req.raw, c.env?.incoming?.socket?.remoteAddress ?? '', proxies);
		c.set('from', from);
		const requested = requestedPath(targetOf(c));
		if (requested.ok) await next();
		else c.res = problem(c, requested.status, 'bad-address', requested.problem);
		const headers = securityHeaders(contentSecurityPolicy, from, c.res.status === 200 ? c.req.path : '');
		for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
		answered?.(c.req.path, c.res.status, (performance.now() - begun) / 1000);
	});

	app.get('/healthz', async (c) => {
		const state = await health();
		return c.json(state, state.status === 'ok' ? 200 : 503, NO_STORE);
	});
	app.all('/healthz', (c) => {
		c.header('Allow', 'GET, HEAD');
		return problem(c, 405, 'method-not-allowed', 'This address can only be read.');
	});

	if (metrics) app.get('/metrics', (c) => metrics(c.req.raw, c.var.from));

	app.all('/auth/*', (c) => auth(c.req.raw, c.var.from));
	app.all('/sync/*', (c) => sync(c.req.raw, c.var.from.address));
	if (calendar) app.get('/calendar/*', (c) => calendar(c.req.raw));
	for (const prefix of ['/api', '/blobs'])
		app.all(`${prefix}/*`, (c) => problem(c, 404, 'not-found', 'There is nothing at this address.'));

	app.all('*', (c) => {
		const requested = requestedPath(targetOf(c));
		return requested.ok ? site(c.req.raw, requested.path) : c.notFound();
	});

	app.onError((error, c) => {
		note(error.stack ?? error.message);
		return problem(c, 500, 'internal', 'The server could not answer. Nothing was changed; please try again.');
	});
	return app;
};
