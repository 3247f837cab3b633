import { contentSecurityPolicy } from './http/content-security-policy.ts';
import { openApp, type AppOpening } from './open-app.ts';

/** The server without the built app: in development the pages come from their sources. */
export const open = (data: string): Promise<AppOpening> =>
	openApp({
		data,
		version: 'development',
		site: () => new Response('Not found\n', { status: 404 }),
		contentSecurityPolicy: contentSecurityPolicy('')
	});
