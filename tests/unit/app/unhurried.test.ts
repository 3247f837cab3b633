import { expect, test } from 'vitest';
import { unhurried } from '#lib/app/bell/unhurried.ts';

/** A source that answers when it is told to, and a page that paints when it is told to. */
const stage = () => {
	let tell: (answer: string) => void = () => {};
	let paint: (() => void) | undefined;
	const shown: string[] = [];
	const source = unhurried<string>(
		(show) => {
			tell = show;
			return () => (tell = () => {});
		},
		(then) => {
			paint = then;
			return () => (paint = undefined);
		}
	);
	const stop = source((answer) => shown.push(answer));
	return { tell: (answer: string) => tell(answer), paint: () => paint?.(), shown, stop };
};

test('an answer nobody waits for is shown after the paint, and of several the last', () => {
	const { tell, paint, shown } = stage();
	tell('one');
	tell('two');
	expect(shown).toEqual([]);
	paint();
	expect(shown).toEqual(['two']);
	tell('three');
	paint();
	expect(shown).toEqual(['two', 'three']);
});

test('whoever has stopped looking is told nothing more', () => {
	const { tell, paint, shown, stop } = stage();
	tell('one');
	stop();
	paint();
	expect(shown).toEqual([]);
});
