import type { LocalValues } from '#lib/device/local-values.ts';

export const PHOTO_WAYS = ['any', 'wifi'] as const;
export type PhotoWay = (typeof PHOTO_WAYS)[number];

/** What the browser says about the connection; most do not say. */
export type Link = 'wifi' | 'mobile' | 'unknown';

/** As much of the Network Information API as we use. */
export interface Connection extends EventTarget {
	readonly type?: string | undefined;
}

const KEY = 'millwright.photo-way';

/** By which connection this device sends its photos. Acts are small and always go. */
export class PhotoSending {
	#way = $state.raw<PhotoWay>('any');
	#link = $state.raw<Link>('unknown');
	/** Somebody wants them sent now, whatever it costs: until none is left, or the app is closed. */
	#now = $state.raw(false);
	readonly #values: LocalValues;
	#moved = () => {};

	constructor(values: LocalValues, connection: Connection | undefined) {
		this.#values = values;
		this.#way = values.read(KEY) === 'wifi' ? 'wifi' : 'any';
		this.#link = linkOf(connection);
		// For as long as the page lives, as this is.
		connection?.addEventListener('change', () => {
			this.#link = linkOf(connection);
			this.#moved();
		});
	}

	/** Told whenever it has perhaps changed whether photos may go. */
	whenMoved(moved: () => void): void {
		this.#moved = moved;
	}

	get way(): PhotoWay {
		return this.#way;
	}

	get link(): Link {
		return this.#link;
	}

	get isNow(): boolean {
		return this.#now;
	}

	/** Where the browser does not tell wifi from mobile data, photos wait until somebody presses "Send photos now". */
	get mayGo(): boolean {
		return this.#way === 'any' || this.#link === 'wifi' || this.#now;
	}

	choose(way: PhotoWay): void {
		this.#way = way;
		this.#now = false;
		this.#values.write(KEY, way);
		this.#moved();
	}

	sendNow(): void {
		this.#now = true;
		this.#moved();
	}

	/** None is left: the choice holds again for those to come. */
	allSent(): void {
		this.#now = false;
	}
}

/** Where the browser has one at all. */
export const connectionOf = (navigator: Navigator): Connection | undefined =>
	'connection' in navigator && navigator.connection instanceof EventTarget ? navigator.connection : undefined;

const linkOf = (connection: Connection | undefined): Link => {
	switch (connection?.type) {
		case 'wifi':
		case 'ethernet':
			return 'wifi';
		case 'cellular':
		case 'wimax':
		case 'bluetooth':
			return 'mobile';
		default:
			return 'unknown';
	}
};
