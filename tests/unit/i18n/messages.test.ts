import { expect, test } from 'vitest';
import { de } from '#lib/i18n/messages/de.ts';
import { en } from '#lib/i18n/messages/en.ts';
import { es } from '#lib/i18n/messages/es.ts';
import { pl } from '#lib/i18n/messages/pl.ts';
import { leavesOf, parametersIn } from '../../support/message-leaves.ts';

const languages = { de, es, pl };
const english = new Map(leavesOf(en).map(({ at, text }) => [at, text]));

/** Words that are the same in both languages, and rightly so. */
const SHARED: Record<string, string[]> = {
	de: ['app.name', 'settings.densities.normal', 'settings.version'],
	es: ['app.name', 'settings.densities.normal', 'ui.choice.no'],
	pl: ['app.name']
};

for (const [name, messages] of Object.entries(languages)) {
	test(`${name} says everything English says, and nothing else`, () => {
		expect(
			leavesOf(messages)
				.map(({ at }) => at)
				.sort()
		).toEqual([...english.keys()].sort());
		expect(leavesOf(messages).filter(({ text }) => text.trim() === '')).toEqual([]);
	});

	test(`${name} keeps every parameter of the English text`, () => {
		for (const { at, text } of leavesOf(messages)) {
			expect(parametersIn(text), at).toEqual(parametersIn(english.get(at) ?? ''));
		}
	});

	test(`${name} leaves no English standing by accident`, () => {
		const same = leavesOf(messages).filter(({ at, text }) => english.get(at) === text);
		expect(same.map(({ at }) => at).filter((at) => !SHARED[name]?.includes(at))).toEqual([]);
	});
}

test('acts are counted as each language counts', () => {
	const counted = (messages: typeof en) => [1, 2, 5, 22, 112, 1.5].map((acts) => messages.sync.saved(acts));
	expect(counted(en)[0]).toBe('1 act saved on this device');
	expect(counted(en)[2]).toBe('5 acts saved on this device');
	expect(counted(de)[0]).toBe('1 Vorgang auf diesem Gerät gesichert');
	expect(counted(de)[3]).toBe('22 Vorgänge auf diesem Gerät gesichert');
	expect(counted(es)[0]).toBe('1 registro guardado en este dispositivo');
	expect(counted(es)[1]).toBe('2 registros guardados en este dispositivo');
	expect(counted(pl)).toEqual([
		'1 wpis zapisany na tym urządzeniu',
		'2 wpisy zapisane na tym urządzeniu',
		'5 wpisów zapisanych na tym urządzeniu',
		'22 wpisy zapisane na tym urządzeniu',
		'112 wpisów zapisanych na tym urządzeniu',
		'1,5 wpisu zapisanego na tym urządzeniu'
	]);
});
