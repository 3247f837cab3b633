import { error } from '@sveltejs/kit';
import { dev } from '$app/environment';

export const load = async () => {
	// Only while developing. In a build this branch is gone, and the gallery with it.
	if (dev) return { gallery: (await import('#lib/ui/gallery/Gallery.svelte')).default };
	error(404);
};
