import type { Attachment } from 'svelte/attachments';

const fileIn =
	<Shown extends HTMLImageElement | HTMLAudioElement>(file: Blob): Attachment<Shown> =>
	(element) => {
		const url = URL.createObjectURL(file);
		element.src = url;
		return () => {
			element.removeAttribute('src');
			URL.revokeObjectURL(url);
		};
	};

/** Shows a file in an image for as long as the image is there, and gives its memory back afterwards. */
export const showFile = (file: Blob): Attachment<HTMLImageElement> => fileIn(file);

/** The same for a sound. */
export const playFile = (file: Blob): Attachment<HTMLAudioElement> => fileIn(file);
