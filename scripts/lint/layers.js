import boundaries from 'eslint-plugin-boundaries';

/** One row per layer: where it lives, and whom it may import. Anything absent is an error. */
export const LAYERS = {
	core: { at: 'src/core', may: [] },
	device: { at: 'src/lib/device', may: ['core'] },
	replica: { at: 'src/lib/replica', may: ['core'] },
	outbox: { at: 'src/lib/outbox', may: ['replica', 'device', 'core'] },
	scan: { at: 'src/lib/scan', may: ['device', 'core'] },
	session: { at: 'src/lib/session', may: ['device', 'i18n', 'core'] },
	analytics: { at: 'src/lib/analytics', may: ['core'] },
	acts: { at: 'src/lib/acts', may: ['outbox', 'session', 'core'] },
	queries: { at: 'src/lib/queries', may: ['replica', 'outbox', 'device', 'core'] },
	i18n: { at: 'src/lib/i18n', may: ['core'] },
	ui: { at: 'src/lib/ui', may: ['i18n', 'core'] },
	feature: { at: 'src/lib/features/*', may: ['ui', 'queries', 'acts', 'scan', 'device', 'i18n', 'core'] },
	app: {
		at: 'src/lib/app',
		may: [
			'device',
			'replica',
			'outbox',
			'acts',
			'queries',
			'analytics',
			'scan',
			'session',
			'ui',
			'i18n',
			'core'
		]
	},
	worker: { at: 'src/service-worker', may: ['core'] },
	page: { at: 'src/(app|service-worker).*', may: ['worker', 'core'] },
	hooks: { at: 'src/hooks.client.*', may: ['app', 'core'] },
	routes: {
		at: 'src/routes',
		may: ['app', 'feature', 'ui', 'queries', 'acts', 'analytics', 'session', 'scan', 'i18n', 'core']
	},
	server: { at: 'sync-server', may: ['core'] },
	scripts: { at: 'scripts', may: ['server', 'core', 'tests'] },
	bench: { at: 'bench', may: ['*'] },
	tests: { at: 'tests', may: ['*'] }
};

const layer = (type) => ({ element: { type } });

export const layerRules = [
	{
		files: ['src/**', 'sync-server/**', 'tests/**', 'scripts/**', 'bench/**'],
		plugins: { boundaries },
		settings: {
			'import/resolver': { './scripts/lint/resolver.js': {} },
			'boundaries/files': [{ category: 'page', pattern: 'src/{app.d.ts,service-worker.ts,hooks.client.ts}' }],
			'boundaries/elements': Object.entries(LAYERS).map(([type, { at }]) => ({ type, pattern: at }))
		},
		rules: {
			'boundaries/no-unknown-files': 'error',
			'boundaries/dependencies': [
				'error',
				{
					default: 'disallow',
					policies: Object.entries(LAYERS).map(([from, { may }]) => ({
						from: layer(from),
						allow: may.map((type) => ({ to: layer(type) }))
					}))
				}
			]
		}
	}
];
