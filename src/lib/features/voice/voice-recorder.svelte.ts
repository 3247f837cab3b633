import type { VoiceDrafts } from '#lib/acts/voice-drafts.ts';
import { chooseFormat, levelOf, MOST_SECONDS, troubleOf } from './voice-format.ts';
import type { MicrophoneTrouble } from './voice-format.ts';

export interface Recording {
	/** Its name among the drafts. */
	begun: number;
	blob: Blob;
	seconds: number;
}

/** Speech needs no more. */
const BITS = 32_000;
/** What a lost page loses at most. */
const PIECE = 1_000;
const LOOK = 100;

/** One recording at a time. Each second of it is on disk before the next is over. */
export class VoiceRecorder {
	#state = $state.raw<'idle' | 'asking' | 'recording'>('idle');
	#seconds = $state.raw(0);
	#level = $state.raw(0);
	#trouble = $state.raw<MicrophoneTrouble>();
	#isUnkept = $state.raw(false);
	readonly #drafts: VoiceDrafts;
	readonly #about: () => string;
	readonly #onend: (recording: Recording | undefined) => void;
	#end: (isMeant: boolean) => void = () => {};

	/** `onend`: stopped, or as long as it may be; undefined when nothing was recorded. */
	constructor(drafts: VoiceDrafts, about: () => string, onend: (recording: Recording | undefined) => void) {
		this.#drafts = drafts;
		this.#about = about;
		this.#onend = onend;
	}

	get state(): 'idle' | 'asking' | 'recording' {
		return this.#state;
	}

	get seconds(): number {
		return this.#seconds;
	}

	/** How loud it is now, from 0 to 1. */
	get level(): number {
		return this.#level;
	}

	get trouble(): MicrophoneTrouble | undefined {
		return this.#trouble;
	}

	/** It could not be written while it was made: only this page has it. */
	get isUnkept(): boolean {
		return this.#isUnkept;
	}

	async start(): Promise<void> {
		if (this.#state !== 'idle') return;
		this.#trouble = undefined;
		this.#isUnkept = false;
		if (typeof MediaRecorder !== 'function' || !('mediaDevices' in navigator)) {
			this.#trouble = 'unsupported';
			return;
		}
		this.#state = 'asking';
		// Left while the browser was asking: the microphone must not stay open.
		let isLeft = false;
		this.#end = () => (isLeft = true);
		try {
			const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
			if (isLeft) stopAll(stream);
			else return this.#record(stream);
		} catch (error) {
			this.#trouble = troubleOf(error);
		}
		this.#state = 'idle';
	}

	stop(): void {
		this.#end(true);
	}

	/** The page goes on to something else: what was said so far stays as a draft. */
	leave(): void {
		this.#end(false);
	}

	#record(stream: MediaStream): void {
		const about = this.#about();
		const begun = Date.now();
		const start = performance.now();
		const mimeType = chooseFormat((mime) => MediaRecorder.isTypeSupported(mime));
		const recorder = new MediaRecorder(stream, {
			...(mimeType !== undefined && { mimeType }),
			audioBitsPerSecond: BITS
		});
		const pieces: Blob[] = [];
		const hear = listenTo(stream);
		let writing: Promise<unknown> = Promise.resolve();
		let isMeant = true;
		const since = () => Math.min(MOST_SECONDS, (performance.now() - start) / 1000);
		const look = setInterval(() => {
			this.#seconds = since();
			this.#level = hear.level();
			if (this.#seconds >= MOST_SECONDS) this.stop();
		}, LOOK);
		recorder.addEventListener('dataavailable', ({ data }) => {
			if (data.size === 0) return;
			const n = pieces.push(data) - 1;
			const seconds = since();
			const { mimeType: mime } = recorder;
			writing = writing.then(async () => {
				const bytes = new Uint8Array(await data.arrayBuffer());
				if (!(await this.#drafts.keep(about, { begun, n, mime, bytes, seconds }))) this.#isUnkept = true;
			});
		});
		recorder.addEventListener('stop', () => {
			clearInterval(look);
			hear.stop();
			stopAll(stream);
			const seconds = Math.round(since() * 10) / 10;
			const blob = new Blob(pieces, { type: recorder.mimeType });
			this.#level = 0;
			void writing.then(() => {
				this.#state = 'idle';
				if (isMeant) this.#onend(blob.size > 0 ? { begun, blob, seconds } : undefined);
			});
		});
		this.#end = (meant) => {
			if (recorder.state === 'inactive') return;
			isMeant = meant;
			recorder.stop();
		};
		// Taken away: unplugged, or its permission withdrawn. What was said until then is kept.
		for (const track of stream.getTracks()) track.addEventListener('ended', () => this.#end(true));
		this.#seconds = 0;
		recorder.start(PIECE);
		this.#state = 'recording';
	}
}

const stopAll = (stream: MediaStream): void => {
	for (const track of stream.getTracks()) track.stop();
};

const listenTo = (stream: MediaStream) => {
	const audio = new AudioContext();
	const analyser = audio.createAnalyser();
	analyser.fftSize = 512;
	audio.createMediaStreamSource(stream).connect(analyser);
	const samples = new Uint8Array(analyser.fftSize);
	return {
		level: () => {
			analyser.getByteTimeDomainData(samples);
			return levelOf(samples);
		},
		stop: () => void audio.close()
	};
};
