import { randomBytes } from 'node:crypto';
import { newSetUpCode, plainCode } from './auth/set-up-code.ts';
import { contentSecurityPolicy } from './http/content-security-policy.ts';
import { openApp, type AppOpening } from './open-app.ts';

/** The server without the built app: in development the pages come from their sources. */
export const open = async (data: string): Promise<AppOpening> => {
	// One for all the servers that follow each other when sources change.
	const code = (process.env['MILLWRIGHT_SETUP_CODE'] ||= newSetUpCode(randomBytes));
	const opening = await openApp({
		data,
		version: 'development',
		site: () => new Response('Not found\n', { status: 404 }),
		contentSecurityPolicy: contentSecurityPolicy(''),
		setUpCode: plainCode(code)
	});
	const shown = opening.ok ? await opening.app.setUpCode() : undefined;
	if (shown !== undefined) console.log(`  Code   ${shown}, asked for by the page that sets up the plant`);
	return opening;
};
