import { Dice, seeded } from '#core/demo/dice.ts';
import type { Grey } from '#lib/scan/decoder/pixels.ts';
import * as effects from '../../tests/support/labels/effects.ts';
import { photographed, type Placed } from '../../tests/support/labels/scene.ts';
import { drawSymbol, type Drawn } from '../../tests/support/labels/symbol.ts';

export interface HardLabel {
	readonly condition: string;
	readonly text: string;
	readonly picture: Grey;
}

type Condition = (dice: Dice) => { placed: Partial<Placed>; effects?: readonly effects.Effect[] };

const either = (dice: Dice, low: number, high: number): number =>
	dice.between(low, high) * (dice.chance(0.5) ? 1 : -1);

/** How labels are met on machines. Drawn with a seed of its own; the decoder was made better with other pictures. */
export const CONDITIONS: Readonly<Record<string, Condition>> = {
	clean: (dice) => ({ placed: { turn: either(dice, 0, 4) } }),
	tilted: (dice) => ({ placed: { turn: either(dice, 26, 34) } }),
	perspective: (dice) => ({
		placed: { yaw: either(dice, 38, 55), pitch: either(dice, 5, 30), turn: either(dice, 0, 10) }
	}),
	dark: (dice) => ({
		placed: {},
		effects: [effects.between(2, dice.between(18, 40)), effects.grainy(dice.between(3, 5))]
	}),
	blurred: (dice) => ({
		placed: {},
		effects: [
			effects.unfocused(dice.between(1.6, 3.2)),
			effects.shaken(dice.whole(2, 7), dice.between(0, 180))
		]
	}),
	inverted: () => ({ placed: {}, effects: [effects.inverted] }),
	'low-contrast': (dice) => {
		const dark = dice.between(90, 130);
		return { placed: {}, effects: [effects.between(dark, dark + dice.between(10, 22)), effects.grainy(2)] };
	},
	small: (dice) => ({ placed: { module: dice.between(1.5, 2.3) } }),
	noisy: (dice) => ({
		placed: {},
		effects: [effects.grainy(dice.between(30, 55)), effects.speckled(dice.between(0.01, 0.05))]
	}),
	glare: (dice) => ({
		placed: {},
		effects: [
			effects.glaring(
				0.5 + either(dice, 0, 0.07),
				0.5 + either(dice, 0, 0.07),
				dice.between(0.04, 0.09),
				dice.between(150, 255)
			)
		]
	})
};

/** What a plant has on its machines: our own labels, makers' plates, bars. */
const KINDS: readonly (readonly [Drawn, module: number])[] = [
	['QRCode', 5],
	['DataMatrix', 6],
	['QRCode', 4],
	['Code128', 3],
	['QRCode', 6],
	['DataMatrix', 5],
	['QRCode', 5],
	['Code39', 3]
];

const SEED = 20_260;

/** The same pictures on every machine, one after the other. */
export async function* hardLabels(each: number): AsyncGenerator<HardLabel> {
	for (const [at, [condition, makeOf]] of Object.entries(CONDITIONS).entries())
		for (let n = 0; n < each; n++) {
			const random = seeded(SEED + at * 1_000 + n);
			const dice = new Dice(random);
			const [format, module] = KINDS[n % KINDS.length] ?? ['QRCode', 5];
			const code = `P-${100 + at * 100 + n}`;
			const text = format === 'QRCode' ? `https://plant.example/a/${code}` : code;
			const { placed, effects: changes = [] } = makeOf(dice);
			const plain = photographed(await drawSymbol(text, format), {
				module,
				aside: either(dice, 0, 0.08),
				below: either(dice, 0, 0.08),
				...placed
			});
			yield { condition, text, picture: changes.reduce((grey, change) => change(grey, random), plain) };
		}
}
