import { startApp } from '#lib/app/start-app.ts';

// No server draws pages: the device does, from its own data, with or without a network.
export const ssr = false;
export const prerender = false;

export const load = async () => ({ app: await startApp() });
