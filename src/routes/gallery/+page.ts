import { error } from '@sveltejs/kit';

export const load = async () => {
	// Only while developing. In a build this branch is gone, and the gallery with it.
	if (import.meta.env.DEV) return { gallery: (await import('#lib/ui/gallery/Gallery.svelte')).default };
	error(404, { message: 'Not found', kind: 'not-found' });
};
