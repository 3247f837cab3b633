import type { Html5Qrcode } from 'html5-qrcode/esm/html5-qrcode.js';
import { registerDetector } from './barcode-detector.ts';

/** Frames a second that are looked at, at most: one is only taken when the one before has been read. */
const FRAMES = 15;
/** A camera that shows nothing for so long does not start. */
const PATIENCE = 10_000;

const playing = (video: HTMLVideoElement, place: HTMLElement): Promise<boolean> =>
	new Promise((resolve) => {
		const timer = setTimeout(() => resolve(false), PATIENCE);
		const done = () => {
			clearTimeout(timer);
			resolve(true);
		};
		// html5-qrcode puts its canvas there once the first picture is shown; stopping before that would break it.
		if (place.querySelector('canvas')) done();
		else video.addEventListener('playing', done, { once: true });
	});

/** A camera that shows and reads, as html5-qrcode runs it. */
export class Viewfinder {
	readonly track: MediaStreamTrack;
	readonly #scanner: Html5Qrcode;

	private constructor(scanner: Html5Qrcode, track: MediaStreamTrack) {
		this.#scanner = scanner;
		this.track = track;
	}

	/** Rejects with what html5-qrcode says of the trouble. `place` must be in the document and have an id. */
	static async open(
		place: HTMLElement,
		constraints: MediaTrackConstraints,
		onread: (text: string) => void
	): Promise<Viewfinder> {
		// It looks for a detector when it is loaded.
		registerDetector();
		const { Html5Qrcode } = await import('html5-qrcode/esm/html5-qrcode.js');
		const scanner = new Html5Qrcode(place.id, { verbose: false, useBarCodeDetectorIfSupported: true });
		await scanner.start(
			{ facingMode: 'environment' },
			// The decoder reads mirrored codes as they are.
			{ fps: FRAMES, disableFlip: true, videoConstraints: constraints },
			onread,
			() => {}
		);
		const video = place.querySelector('video');
		const stream = video?.srcObject;
		const [track] = stream instanceof MediaStream ? stream.getVideoTracks() : [];
		if (!video || !track) throw new Error('AbortError: no picture');
		if (!(await playing(video, place))) {
			track.stop();
			throw new Error('AbortError: the camera shows nothing');
		}
		// They throw into the void when the camera is closed.
		video.onabort = null;
		video.onerror = null;
		return new Viewfinder(scanner, track);
	}

	get hasLight(): boolean {
		return this.#scanner.getRunningTrackCameraCapabilities().torchFeature().isSupported();
	}

	async light(isOn: boolean): Promise<void> {
		await this.#scanner.getRunningTrackCameraCapabilities().torchFeature().apply(isOn);
	}

	/** How far it can be brought nearer; undefined where it cannot. */
	get nearest(): number | undefined {
		const zoom = this.#scanner.getRunningTrackCameraCapabilities().zoomFeature();
		return zoom.isSupported() && zoom.max() > zoom.min() ? zoom.max() : undefined;
	}

	async zoom(factor: number): Promise<void> {
		await this.#scanner.getRunningTrackCameraCapabilities().zoomFeature().apply(factor);
	}

	async close(): Promise<void> {
		try {
			await this.#scanner.stop();
		} catch {
			// Whatever state it was in, the camera's light goes out.
			this.track.stop();
		}
	}
}
