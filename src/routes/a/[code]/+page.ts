import { error } from '@sveltejs/kit';
import { startApp } from '#lib/app/start-app.ts';
import { asPrinted } from '#core/tags/typed-code.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => {
	const code = asPrinted(params.code);
	if (!code) error(404, { message: 'Not found', kind: 'not-found' });
	await (await startApp()).i18n.bring('work', 'machine', 'history');
	return { code, asked: params.code };
};
