import { LocalValues } from '#lib/device/local-values.ts';
import { connectionOf, PhotoSending } from './photo-way.svelte.ts';

let sending: PhotoSending | undefined;

/** The one of this page: made when the engine starts or the settings are opened, not before the first paint. */
export const photoSending = (): PhotoSending =>
	(sending ??= new PhotoSending(new LocalValues(() => localStorage), connectionOf(navigator)));
