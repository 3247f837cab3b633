import { startApp } from '#lib/app/start-app.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => {
	await (await startApp()).i18n.bring('partPage');
	return { id: params.id };
};
