import type { Family } from '../records/family.ts';
import { textOf } from '../records/family.ts';

const HOUR = 3_600_000;
const SHIFT = 8;

/** When production gives a machine or a whole line away, and when it says that it runs. */
export const WINDOWS: Family = {
	kind: 'window',
	shelf: 'plans',
	icon: 'clock',
	specs: [
		{ field: 'asset', as: 'one', of: 'areas', required: true },
		{ field: 'type', as: 'one', of: 'windowTypes', required: true },
		{ field: 'from', as: 'moment', required: true },
		{ field: 'to', as: 'moment', required: true },
		{ field: 'state', as: 'one', of: 'windowStates', required: true },
		{ field: 'reason', as: 'text' }
	],
	words: ({ windows }) => windows.fields,
	fresh: () => {
		const next = Math.ceil(Date.now() / HOUR) * HOUR;
		const [from, to] = [next, next + SHIFT * HOUR].map((at) => new Date(at).toISOString());
		return { type: 'free', state: 'granted', from, to };
	},
	title: (window, { sources }) => sources.areas?.find(({ value }) => value === window['asset'])?.label ?? '',
	facts: (window, { t, format }) => {
		const [from, to] = [window['from'], window['to']].map((at) => new Date(textOf(at)));
		const types: Readonly<Record<string, string>> = t.windows.types;
		const states: Readonly<Record<string, string>> = t.windows.states;
		const said = [
			from && to ? format.stretch(from, to, new Date()) : '',
			types[textOf(window['type'])],
			window['state'] === 'granted' ? '' : states[textOf(window['state'])],
			textOf(window['reason'])
		];
		return said.filter(Boolean).join(' · ');
	},
	check: (values) => {
		const [from, to] = [textOf(values['from']), textOf(values['to'])];
		return from !== '' && to !== '' && Date.parse(to) <= Date.parse(from)
			? { to: { code: 'not-after-start' } }
			: {};
	},
	isOver: (window) => Date.parse(textOf(window['to'])) < Date.now(),
	order: (a, b) => textOf(a['from']).localeCompare(textOf(b['from']))
};
