/**
 * One row per layer: where it lives (the first row that fits a file counts) and whom it may import besides itself.
 * Anything absent is an error. `each` names a wildcard of the path: such layers are many, and each knows only itself.
 * `node` marks layers that may use what only Node has. `instead` tells whoever imports something else what to do.
 */
export const LAYERS = {
	core: {
		at: 'src/core/**',
		may: [],
		instead: 'Hand the value in as an argument, or move the pure part of it into src/core.'
	},
	device: { at: 'src/lib/device/**', may: ['core'] },
	replica: { at: 'src/lib/replica/**', may: ['core'] },
	outbox: { at: 'src/lib/outbox/**', may: ['replica', 'device', 'core'] },
	scan: { at: 'src/lib/scan/**', may: ['device', 'ui', 'i18n', 'core'] },
	session: { at: 'src/lib/session/**', may: ['device', 'i18n', 'core'] },
	analytics: { at: 'src/lib/analytics/**', may: ['core'] },
	acts: { at: 'src/lib/acts/**', may: ['outbox', 'session', 'ui', 'i18n', 'core'] },
	queries: { at: 'src/lib/queries/**', may: ['replica', 'outbox', 'device', 'core'] },
	search: { at: 'src/lib/search/**', may: ['queries', 'replica', 'outbox', 'core'] },
	i18n: { at: 'src/lib/i18n/**', may: ['core'] },
	paper: { at: 'src/lib/paper/**', may: ['core'] },
	pictures: { at: 'src/lib/pictures/**', may: ['queries', 'ui', 'i18n', 'core'] },
	ui: {
		at: 'src/lib/ui/**',
		may: ['i18n', 'core'],
		instead: 'A ui component knows no data: take it as a prop, and say what happened through a callback.'
	},
	feature: {
		at: 'src/lib/features/(*)/**',
		each: 'feature',
		may: ['ui', 'queries', 'acts', 'scan', 'device', 'paper', 'pictures', 'i18n', 'core'],
		instead:
			'Features never know each other: compose them in src/routes, or move what both need down a layer.'
	},
	app: {
		at: 'src/lib/app/**',
		may: [
			...['device', 'replica', 'outbox', 'acts', 'queries', 'search', 'analytics', 'scan', 'session'],
			...['ui', 'i18n', 'core']
		]
	},
	worker: { at: 'src/{service-worker.ts,service-worker/**}', may: ['core'] },
	hooks: { at: 'src/hooks.client.ts', may: ['app', 'core'] },
	page: { at: 'src/app.{d.ts,html}', may: ['core'] },
	routes: {
		at: 'src/routes/**',
		may: ['app', 'feature', 'ui', 'queries', 'acts', 'analytics', 'session', 'scan', 'i18n', 'core'],
		instead: 'Routes only compose: put the work into a feature, a query or a command, and use that.'
	},

	sqlite: { at: 'sync-server/store/sqlite/**', may: ['store', 'core'], node: true },
	postgres: { at: 'sync-server/store/postgres/**', may: ['store', 'core'], node: true },
	store: {
		at: 'sync-server/store/**',
		may: ['core'],
		node: true,
		instead: 'The store says what it guarantees and knows neither its callers nor a database product.'
	},
	blobs: { at: 'sync-server/blobs/**', may: ['store', 'core'], node: true },
	auth: { at: 'sync-server/auth/**', may: ['store', 'core'], node: true },
	sync: { at: 'sync-server/sync/**', may: ['store', 'blobs', 'auth', 'meters', 'core'], node: true },
	telling: { at: 'sync-server/telling/**', may: ['sync', 'auth', 'store', 'core'], node: true },
	accounts: { at: 'sync-server/accounts/**', may: ['telling', 'sync', 'auth', 'store', 'core'], node: true },
	jobs: { at: 'sync-server/jobs/**', may: ['telling', 'sync', 'store', 'blobs', 'core'], node: true },
	http: { at: 'sync-server/http/**', may: ['core'], node: true },
	lan: { at: 'sync-server/lan/**', may: [], node: true },
	meters: { at: 'sync-server/meters/**', may: [], node: true },
	site: { at: 'sync-server/site/**', may: ['http'], node: true },
	api: {
		at: 'sync-server/api/**',
		may: ['sync', 'store', 'blobs', 'auth', 'jobs', 'http', 'core'],
		node: true
	},
	integrations: {
		at: 'sync-server/integrations/**',
		may: ['api', 'sync', 'store', 'jobs', 'http', 'core'],
		node: true
	},
	server: {
		at: 'sync-server/*',
		may: [
			...['sqlite', 'postgres', 'store', 'blobs', 'auth', 'sync', 'telling', 'accounts', 'jobs'],
			...['http', 'lan', 'meters', 'site', 'api', 'integrations', 'core']
		],
		node: true
	},

	// The build packs what the worker unpacks, with the types the server gives.
	scripts: {
		at: 'scripts/**',
		may: ['server', 'site', 'core', 'scan', 'worker', 'tests'],
		node: true
	},
	bench: { at: 'bench/**', may: ['*'], node: true },
	tests: { at: 'tests/**', may: ['*'], node: true },
	settings: { at: '*.{ts,js}', may: ['scripts', 'server', 'tests'], node: true }
};

/** Packages that belong to some layers. All others are free, except in the core, which has none but those named here. */
export const PACKAGES = {
	zod: ['*'],
	'temporal-polyfill': ['core', 'tests', 'bench'],
	rxdb: ['replica', 'outbox', 'queries', 'tests', 'bench'],
	dexie: ['device', 'replica', 'tests', 'bench'],
	hono: [
		'server',
		'sync',
		'accounts',
		'api',
		'auth',
		'blobs',
		'http',
		'site',
		'integrations',
		'scripts',
		'tests',
		'bench'
	],
	'@hono/node-server': ['server', 'http', 'scripts', 'tests', 'bench'],
	pg: ['postgres', 'tests', 'bench'],
	'workbox-*': ['worker', 'app', 'tests'],
	'html5-qrcode': ['scan', 'tests'],
	'@tanstack/query-core': ['analytics', 'tests'],
	'idb-keyval': ['analytics', 'tests']
};
