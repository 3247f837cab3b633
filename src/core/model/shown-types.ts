/** What somebody else's document says its content is. Only pictures without scripts and sounds are shown as such. */
export const isSafeToShow = (mime: string): boolean =>
	/^(image\/(jpeg|png|webp|gif|avif|heic|bmp|tiff)|audio\/[\w.+-]+)(;|$)/.test(mime);
