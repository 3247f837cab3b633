/** As long as anybody listens to. */
export const MOST_SECONDS = 120;

/** Best first: small and playable everywhere. Safari has only the last one. */
const FORMATS = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4'] as const;

/** Undefined: whatever the browser likes. */
export const chooseFormat = (isSupported: (mime: string) => boolean): string | undefined =>
	FORMATS.find((mime) => isSupported(mime));

/** How loud, from 0 to 1, of samples around 128. Speech is quiet as numbers go: its square root looks as it sounds. */
export const levelOf = (samples: Uint8Array): number => {
	let sum = 0;
	for (const sample of samples) sum += ((sample - 128) / 128) ** 2;
	return samples.length === 0 ? 0 : Math.min(1, Math.sqrt(Math.sqrt(sum / samples.length)));
};

/** 1:05 */
export const clockTime = (seconds: number): string =>
	`${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

export type MicrophoneTrouble = 'refused' | 'none' | 'busy' | 'unsupported';

export const troubleOf = (error: unknown): MicrophoneTrouble => {
	switch (error instanceof Error ? error.name : '') {
		case 'NotAllowedError':
		case 'SecurityError':
			return 'refused';
		case 'NotReadableError':
		case 'AbortError':
			return 'busy';
		default:
			return 'none';
	}
};
