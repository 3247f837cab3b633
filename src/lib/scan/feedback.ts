/** hit: a label was read. again: it was read before. miss: nobody knows it. */
export type Signal = 'hit' | 'again' | 'miss';

const TONES: Readonly<Record<Signal, readonly number[]>> = { hit: [1_320], again: [660, 660], miss: [330] };
const PULSES: Readonly<Record<Signal, number | number[]>> = { hit: 80, again: [40, 60, 40], miss: 250 };
const TONE_SECONDS = 0.09;
const FLASH = 300;

let sound: AudioContext | undefined;

const beep = (tones: readonly number[]): void => {
	sound ??= new AudioContext();
	void sound.resume().catch(() => undefined);
	const loudness = sound.createGain();
	loudness.gain.value = 0.2;
	loudness.connect(sound.destination);
	tones.forEach((hertz, at) => {
		if (!sound) return;
		const tone = sound.createOscillator();
		tone.frequency.value = hertz;
		tone.connect(loudness);
		const from = sound.currentTime + at * TONE_SECONDS * 1.5;
		tone.start(from);
		tone.stop(from + TONE_SECONDS);
	});
};

/** Around the whole screen, over whatever page comes next; the colour is the page's (base.css). */
const flash = (signal: Signal): void => {
	const light = document.createElement('div');
	light.className = `scan-flash ${signal}`;
	document.body.append(light);
	setTimeout(() => light.remove(), FLASH);
};

/** In a loud hall, with gloves on, at arm's length: heard, seen and felt, as far as the device can. */
export const signal = (what: Signal): void => {
	flash(what);
	try {
		beep(TONES[what]);
	} catch {
		// A device without sound still shows it.
	}
	navigator.vibrate?.(PULSES[what]);
};
