import type { LocalValues } from '#lib/device/local-values.ts';
import { brokenDecoder } from './barcode-detector.ts';
import { CameraChoice, constraintsFor, listCameras, type CameraOption } from './camera-choice.ts';
import { troubleFrom, type CameraTrouble } from './camera-trouble.ts';
import { InTurn } from './in-turn.ts';
import { Viewfinder } from './viewfinder.ts';

type CameraState = 'off' | 'starting' | 'running';

/** A camera that reads labels. Starting and stopping wait for each other, however fast somebody comes and goes. */
export class Camera {
	#state = $state.raw<CameraState>('off');
	#trouble = $state.raw<CameraTrouble>();
	#cameras = $state.raw<readonly CameraOption[]>([]);
	#current = $state.raw<string>();
	#light = $state.raw<boolean>();
	#nearest = $state.raw<number>();
	#zoom = $state.raw(1);
	readonly #onread: (text: string) => void;
	readonly #choice: CameraChoice;
	readonly #turn = new InTurn();
	#place: HTMLElement | undefined;
	#finder: Viewfinder | undefined;

	constructor(onread: (text: string) => void, values: LocalValues) {
		this.#onread = onread;
		this.#choice = new CameraChoice(values);
	}

	get state(): CameraState {
		return this.#state;
	}

	/** Why there is no picture. */
	get trouble(): CameraTrouble | undefined {
		return this.#trouble;
	}

	get cameras(): readonly CameraOption[] {
		return this.#cameras;
	}

	get current(): string | undefined {
		return this.#current;
	}

	/** Undefined where this camera has none. */
	get light(): boolean | undefined {
		return this.#light;
	}

	get zoom(): number {
		return this.#zoom;
	}

	/** Where the picture is shown, for as long as that is on the page. */
	attach = (place: HTMLElement) => {
		this.#place = place;
		const comeAndGo = () => void (document.visibilityState === 'hidden' ? this.stop() : this.start());
		const broken = () => void this.#fail('no-decoder');
		document.addEventListener('visibilitychange', comeAndGo);
		brokenDecoder.addEventListener('broken', broken);
		void this.start();
		return () => {
			this.#place = undefined;
			document.removeEventListener('visibilitychange', comeAndGo);
			brokenDecoder.removeEventListener('broken', broken);
			void this.stop();
		};
	};

	start = (): Promise<void> => this.#turn.do(() => this.#open(undefined));

	stop = (): Promise<void> => this.#turn.do(() => this.#close());

	choose = (camera: CameraOption): Promise<void> =>
		this.#turn.do(async () => {
			await this.#close();
			await this.#open(camera);
			if (this.#finder) this.#choice.keep(camera);
		});

	/** The next one, for those who look for the right lens. */
	next = (): Promise<void> | undefined => {
		const at = this.#cameras.findIndex(({ id }) => id === this.#current);
		const camera = this.#cameras[(at + 1) % this.#cameras.length];
		return camera && this.choose(camera);
	};

	toggleLight = async (): Promise<void> => {
		const wanted = !this.#light;
		try {
			await this.#finder?.light(wanted);
			if (this.#finder) this.#light = wanted;
		} catch {
			// Some cameras say they have one and refuse it.
			this.#light = undefined;
		}
	};

	/** Twice as near, and back. Undefined where it cannot. */
	get canZoom(): boolean {
		return this.#nearest !== undefined;
	}

	toggleZoom = async (): Promise<void> => {
		const wanted = this.#zoom > 1 ? 1 : Math.min(2, this.#nearest ?? 1);
		await this.#finder?.zoom(wanted).then(
			() => (this.#zoom = wanted),
			() => (this.#nearest = undefined)
		);
	};

	async #open(wanted: CameraOption | undefined): Promise<void> {
		const place = this.#place;
		if (!place || this.#finder || document.visibilityState === 'hidden') return;
		this.#trouble = undefined;
		if (!navigator.mediaDevices) {
			this.#trouble = isSecureContext ? 'none' : 'insecure';
			return;
		}
		this.#state = 'starting';
		try {
			const remembered = wanted ?? this.#choice.among(await listCameras());
			const finder = await this.#openAny(place, remembered);
			// Whoever left meanwhile gets the camera's light out, not left on.
			if (this.#place !== place) return await finder.close();
			await this.#begin(finder);
		} catch (fault) {
			this.#trouble = troubleFrom(fault);
		} finally {
			if (!this.#finder) this.#state = 'off';
		}
	}

	async #openAny(place: HTMLElement, camera: CameraOption | undefined): Promise<Viewfinder> {
		const open = (one: CameraOption | undefined) => Viewfinder.open(place, constraintsFor(one), this.#heard);
		try {
			return await open(camera);
		} catch (fault) {
			// The one that was remembered may be unplugged or broken; then another one will do.
			if (!camera || troubleFrom(fault) === 'denied') throw fault;
			return open(undefined);
		}
	}

	async #begin(finder: Viewfinder): Promise<void> {
		this.#finder = finder;
		finder.track.addEventListener('ended', () => {
			if (this.#finder === finder) void this.#fail('lost');
		});
		this.#current = finder.track.getSettings().deviceId;
		this.#light = finder.hasLight ? false : undefined;
		this.#nearest = finder.nearest;
		this.#zoom = 1;
		this.#cameras = await listCameras();
		this.#state = 'running';
	}

	#heard = (text: string): void => {
		const finder = this.#finder;
		if (!finder) return;
		const camera = this.#cameras.find(({ id }) => id === this.#current);
		if (camera) this.#choice.keep(camera);
		this.#onread(text);
	};

	#fail(trouble: CameraTrouble): Promise<void> {
		return this.#turn.do(async () => {
			await this.#close();
			this.#trouble = trouble;
		});
	}

	async #close(): Promise<void> {
		const finder = this.#finder;
		this.#finder = undefined;
		this.#light = undefined;
		await finder?.close();
		this.#state = 'off';
	}
}
