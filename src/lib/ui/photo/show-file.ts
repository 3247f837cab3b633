import type { Attachment } from 'svelte/attachments';

/** Shows a file in an image for as long as the image is there, and gives its memory back afterwards. */
export const showFile =
	(file: Blob): Attachment<HTMLImageElement> =>
	(image) => {
		const url = URL.createObjectURL(file);
		image.src = url;
		return () => {
			image.removeAttribute('src');
			URL.revokeObjectURL(url);
		};
	};
