import { startApp } from '#lib/app/start-app.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ url }) => {
	await (await startApp()).i18n.bring('history', 'acts', 'verdicts', 'session');
	return { of: url.searchParams.get('of') ?? '' };
};
