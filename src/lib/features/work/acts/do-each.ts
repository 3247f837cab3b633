import type { Acts } from '#lib/acts/acts.ts';
import type { I18n } from '#lib/i18n/i18n.svelte.ts';
import type { Toasts } from '#lib/ui/toast/toasts.svelte.ts';
import { bringActWords } from './act-words.ts';
import { explain, type Trouble } from './refusal-words.ts';

/** An act on work, by its name without the family. */
export interface Deed {
	name: string;
	args: object;
}

export interface EachParts {
	acts: Acts;
	toasts: Pick<Toasts, 'show'>;
	i18n: I18n;
}

/**
 * One or several acts for each of some items, with one Undo for all of them. What cannot be done to one is done to the
 * others; of one item nothing goes on after what was refused. Whether all was kept.
 */
export const doEach = async (
	{ acts, toasts, i18n }: EachParts,
	items: readonly (readonly Deed[])[],
	say?: string
): Promise<boolean> => {
	const kept: number[] = [];
	let done = 0;
	let trouble: Trouble | undefined;
	for (const deeds of items) {
		let isWhole = true;
		for (const { name, args } of deeds) {
			const answer = await acts.do(`work.${name}`, args);
			if (answer.ok) kept.push(answer.n);
			else {
				trouble ??= answer.reason === 'refused' ? answer.refusal : { code: answer.reason };
				isWhole = false;
				break;
			}
		}
		if (isWhole) done += 1;
	}
	const words = await bringActWords(i18n);
	const number = (value: number) => i18n.format.number(value);
	const why = trouble && words ? explain(trouble, words).what : '';
	const said = words?.doing.said;
	const text = !trouble
		? (say ?? said?.each(number(done)))
		: items.length === 1
			? why
			: said?.notAll(number(done), number(items.length), why);
	toasts.show({
		text: text ?? i18n.t.ui.sync.saved,
		...(kept.length > 0 && { undo: () => kept.toReversed().forEach((n) => void acts.takeBack(n)) })
	});
	return trouble === undefined;
};
