import adapter from './scripts/app-adapter.ts';

// Read once for each step of a build, in more than one process: all of them must see the same name.
process.env['MILLWRIGHT_APP_VERSION'] ??= String(Date.now());

/** @type {import('@sveltejs/kit').Config} */
export default {
	// Without it a component that says nothing in runes is compiled the old way, and a piece that comes later breaks it.
	compilerOptions: { runes: true },
	kit: {
		// Every route is drawn in the browser from the device's own data, so one fallback page serves all of them.
		adapter: adapter(),
		// Registered by workbox-window in src/lib/app, which needs to see the waiting worker.
		serviceWorker: { register: false },
		// The update prompt comes from the service worker; polling a version file would be a second opinion.
		version: { name: process.env['MILLWRIGHT_APP_VERSION'], pollInterval: 0 },
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
