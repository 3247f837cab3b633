import { expect, test } from 'vitest';
import { loadParts } from '#lib/i18n/load-words.ts';
import { de } from '#lib/i18n/messages/de.ts';
import { en } from '#lib/i18n/messages/en.ts';
import { es } from '#lib/i18n/messages/es.ts';
import { pl } from '#lib/i18n/messages/pl.ts';
import { pluralIn } from '#lib/i18n/plural.ts';
import { leavesOf, parametersIn } from '../../support/message-leaves.ts';

const parts = (locale: 'en' | 'de' | 'es' | 'pl') =>
	loadParts(locale, [
		'acts',
		'doing',
		'scan',
		'screens',
		'sent',
		'session',
		'settings',
		'verdicts',
		'working'
	]);
const english = { ...en, ...(await parts('en')) };
const languages = {
	de: { ...de, ...(await parts('de')) },
	es: { ...es, ...(await parts('es')) },
	pl: { ...pl, ...(await parts('pl')) }
};
const said = new Map(leavesOf(english).map(({ at, text }) => [at, text]));

/** Words that are the same in both languages, and rightly so. */
const SHARED: Record<string, string[]> = {
	de: ['app.name', 'sent.about', 'settings.densities.normal', 'settings.version'],
	es: ['app.name', 'sent.about', 'settings.densities.normal', 'ui.choice.no'],
	pl: ['app.name', 'sent.about']
};

for (const [name, messages] of Object.entries(languages)) {
	test(`${name} says everything English says, and nothing else`, () => {
		expect(
			leavesOf(messages)
				.map(({ at }) => at)
				.sort()
		).toEqual([...said.keys()].sort());
		expect(leavesOf(messages).filter(({ text }) => text.trim() === '')).toEqual([]);
	});

	test(`${name} keeps every parameter of the English text`, () => {
		for (const { at, text } of leavesOf(messages)) {
			expect(parametersIn(text), at).toEqual(parametersIn(said.get(at) ?? ''));
		}
	});

	test(`${name} leaves no English standing by accident`, () => {
		const same = leavesOf(messages).filter(({ at, text }) => said.get(at) === text);
		expect(same.map(({ at }) => at).filter((at) => !SHARED[name]?.includes(at))).toEqual([]);
	});
}

test('faults are counted as each language counts', () => {
	const counted = ({ settings }: typeof english) =>
		[1, 2, 5, 22, 112, 1.5].map((faults) => settings?.diagnostics.faults(faults));
	expect(counted(english).slice(0, 2)).toEqual(['1 fault was recorded.', '2 faults were recorded.']);
	expect(counted(languages.de).slice(0, 2)).toEqual([
		'1 Fehler wurde aufgezeichnet.',
		'2 Fehler wurden aufgezeichnet.'
	]);
	expect(counted(languages.es).slice(0, 2)).toEqual(['1 fallo registrado.', '2 fallos registrados.']);
	expect(counted(languages.pl)).toEqual([
		'Zapisano 1 błąd.',
		'Zapisano 2 błędy.',
		'Zapisano 5 błędów.',
		'Zapisano 22 błędy.',
		'Zapisano 112 błędów.',
		'Zapisano 1,5 błędu.'
	]);
});

test('a forgotten word and a forgotten plural form are type errors', () => {
	type Fits<Given, Asked> = Given extends Asked ? true : false;
	type Update = typeof en.update;
	type PolishForms = Parameters<ReturnType<typeof pluralIn<'one' | 'few' | 'many'>>>[1];
	// Would the type checker take these, the constants could not be false, and `npm test` would say so.
	const forgottenWord: Fits<Omit<Update, 'now'>, Update> = false;
	const forgottenForm: Fits<{ one: string; other: string }, PolishForms> = false;
	const complete: Fits<typeof de.update, Update> = true;
	expect([forgottenWord, forgottenForm, complete]).toEqual([false, false, true]);
});
