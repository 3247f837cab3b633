import { error } from '@sveltejs/kit';
import { asPrinted } from '#lib/app/typed-code.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => {
	const code = asPrinted(params.code);
	if (!code) error(404, { message: 'Not found', kind: 'not-found' });
	return { code };
};
