import type { LocalValues } from '#lib/device/local-values.ts';

export interface CameraOption {
	readonly id: string;
	/** What the browser calls it; empty until it may be used. */
	readonly label: string;
}

const KEY = 'scan-camera';

/** The camera with which the last label was read. Browsers change the ids of cameras, seldom their names. */
export class CameraChoice {
	readonly #values: LocalValues;

	constructor(values: LocalValues) {
		this.#values = values;
	}

	keep({ id, label }: CameraOption): void {
		this.#values.write(KEY, JSON.stringify({ id, label }));
	}

	/** Of those there are now. Undefined where none was kept or it is gone. */
	among(cameras: readonly CameraOption[]): CameraOption | undefined {
		const kept = this.#kept();
		return (
			cameras.find(({ id }) => id !== '' && id === kept?.id) ??
			cameras.find(({ label }) => label !== '' && label === kept?.label)
		);
	}

	#kept(): CameraOption | undefined {
		try {
			const kept: unknown = JSON.parse(this.#values.read(KEY) ?? 'null');
			if (typeof kept !== 'object' || kept === null || !('id' in kept) || !('label' in kept))
				return undefined;
			return { id: String(kept.id), label: String(kept.label) };
		} catch {
			return undefined;
		}
	}
}

export const listCameras = async (): Promise<CameraOption[]> => {
	const devices = await navigator.mediaDevices.enumerateDevices();
	return devices
		.filter(({ kind }) => kind === 'videoinput')
		.map(({ deviceId, label }) => ({ id: deviceId, label }));
};

/** What to ask the browser for: a known camera, else the one at the back; sharp enough for a small label. */
export const constraintsFor = (camera: CameraOption | undefined): MediaTrackConstraints => ({
	...(camera && camera.id !== ''
		? { deviceId: { exact: camera.id } }
		: { facingMode: { ideal: 'environment' } }),
	width: { ideal: 1_920 },
	height: { ideal: 1_080 }
});
