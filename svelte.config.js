import adapter from './scripts/app-adapter.ts';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		// Every route is drawn in the browser from the device's own data, so one fallback page serves all of them.
		adapter: adapter(),
		// Registered by workbox-window in src/lib/app, which needs to see the waiting worker.
		serviceWorker: { register: false },
		// The update prompt comes from the service worker; polling a version file would be a second opinion.
		version: { name: process.env['MILLWRIGHT_APP_VERSION'] ?? String(Date.now()), pollInterval: 0 },
		typescript: {
			config: (config) => ({
				...config,
				include: [
					...config.include,
					'../sync-server/**/*.ts',
					'../scripts/**/*.ts',
					'../scripts/**/*.mjs',
					'../bench/**/*.ts',
					'../tests/**/*.svelte',
					'../*.config.ts',
					'../*.config.js'
				]
			})
		}
	}
};
