import { createContext } from 'svelte';

/** What `work.addPhoto` is told of a photo whose content is on this device already. */
export interface KeptPhoto {
	hash: string;
	mime: string;
	bytes: number;
	name?: string;
	width?: number;
	height?: number;
	thumb?: string;
}

/** Puts a photo on this device's disk, before the act that names it. Undefined: there is no room for it. */
export type KeepPhoto = (file: File) => Promise<KeptPhoto | undefined>;

export const [useKeepPhoto, provideKeepPhoto] = createContext<KeepPhoto>();
