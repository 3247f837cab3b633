import { bestOf, type Found } from './found.ts';
import { AS_IT_IS, SECOND_LOOKS, type Looking, type Pass } from './passes.ts';
import { greyOf, pixelsOf, type Grey, type Pixels } from './pixels.ts';
import { scaled } from './scale.ts';

/** Finds the codes in a picture as it is. */
export type Look = (pixels: Pixels, looking: Looking) => Promise<readonly Found[]>;

/** A phone's photograph has many more pixels than a code needs: the second looks take it smaller. */
const LARGEST = 1_600;

const longest = ({ width, height }: Grey): number => Math.max(width, height);

const atMost = (grey: Grey, side: number): Grey =>
	longest(grey) <= side ? grey : scaled(grey, side / longest(grey));

/**
 * What a still picture reads as. Whoever sends one waits for it, so it is looked at in every way there is until one of
 * them reads. Lines in a picture that was altered count once two ways have read the same: an altered line may well be
 * another number.
 */
export const readPicture = async (look: Look, pixels: Pixels): Promise<Found | undefined> => {
	const plain = bestOf(await look(pixels, AS_IT_IS.looking), pixels);
	if (plain) return plain;
	const grey = greyOf(pixels);
	const smaller = atMost(grey, LARGEST);
	const passes = smaller === grey ? SECOND_LOOKS : [AS_IT_IS, ...SECOND_LOOKS];
	const heard = new Set<string>();
	for (const { alter, looking, upTo } of passes) {
		if (upTo !== undefined && longest(smaller) > upTo) continue;
		const altered = alter(smaller);
		const found = bestOf(await look(pixelsOf(altered), looking), altered);
		if (!found) continue;
		if (!found.isLinear || heard.has(found.text)) return found;
		heard.add(found.text);
	}
	return undefined;
};

/** A frame of the camera is one of many: it is looked at as it is and in one other way, a different one each time. */
const FRAME = 1_000;

export class FrameReader {
	readonly #look: Look;
	#turn = 0;
	#heard: string | undefined;

	constructor(look: Look) {
		this.#look = look;
	}

	async read(pixels: Pixels): Promise<Found | undefined> {
		const plain = bestOf(await this.#look(pixels, AS_IT_IS.looking), pixels);
		return this.#believed(plain ?? (await this.#secondLook(pixels)));
	}

	#secondLook(pixels: Pixels): Promise<Found | undefined> {
		const grey = atMost(greyOf(pixels), FRAME);
		const pass = SECOND_LOOKS[this.#turn++ % SECOND_LOOKS.length] ?? AS_IT_IS;
		return this.#through(grey, pass);
	}

	async #through(grey: Grey, { alter, looking }: Pass): Promise<Found | undefined> {
		const altered = alter(grey);
		return bestOf(await this.#look(pixelsOf(altered), looking), altered);
	}

	/** Lines are believed when two frames say the same. */
	#believed(found: Found | undefined): Found | undefined {
		if (!found?.isLinear) return found;
		const isSure = this.#heard === found.text;
		this.#heard = found.text;
		return isSure ? found : undefined;
	}
}
