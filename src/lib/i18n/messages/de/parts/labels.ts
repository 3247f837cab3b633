import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const plural = pluralIn<'one'>('de');

export const labels: Parts['labels'] = {
	title: 'Etiketten drucken',
	fileName: 'Etiketten',
	notAllowed: 'Sie dürfen keine Etiketten drucken',
	notAllowedWhat:
		'Etiketten druckt, wer sie an Maschinen anbringen darf: Techniker, Meister, Administration.',
	nothingYet: 'Sobald Maschinen auf diesem Gerät sind, wählen Sie hier, welche ein Etikett bekommen.',
	of: 'Was ein Etikett bekommt',
	things: { machines: 'Maschinen und Orte', stock: 'Teile und Fächer' },
	kinds: { part: 'Teil', bin: 'Fach', store: 'Lager' },
	which: 'Was davon',
	place: 'Ort',
	everywhere: 'Überall',
	allKinds: 'Alle Arten',
	filter: 'Teil der Nummer oder des Namens',
	columns: { name: 'Bezeichnung', kind: 'Art', place: 'Wo' },
	chosen: (count) => plural(count, { one: '# Etikett gewählt.', other: '# Etiketten gewählt.' }),
	hidden: (count) =>
		plural(count, {
			one: '# davon steht nicht in der Liste unten.',
			other: '# davon stehen nicht in der Liste unten.'
		}),
	noneFits: 'Nichts passt. Wählen Sie einen anderen Ort oder eine andere Art, oder tippen Sie weniger.',
	paper: 'Worauf gedruckt wird',
	paperField: 'Bogen oder Rolle',
	sheet: (size, label, count) => `${size}: ${label}, ${count} je Bogen`,
	roll: 'Rolle, 62 mm breit',
	height: 'Höhe eines Etiketts',
	heightBetween: (least, most) => `Zwischen ${least} und ${most} mm.`,
	first: 'Erstes freies Etikett',
	firstHint: 'Von links oben gezählt, Zeile für Zeile. 1 ist ein neuer Bogen.',
	startBetween: (most) => `Eine ganze Zahl von 1 bis ${most}.`,
	symbol: 'Zeichen',
	symbols: {
		qr: { label: 'QR-Code', hint: 'Führt jedes Telefon zur Maschine.' },
		'data-matrix': {
			label: 'Data Matrix',
			hint: 'Kleiner; enthält nur die Nummer, für den Scanner der App.'
		},
		'code-128': {
			label: 'Strichcode (Code 128)',
			hint: 'Enthält nur die Nummer, für Handscanner. Braucht kurze Nummern.'
		}
	},
	preview: 'Erste Seite',
	address: {
		title: 'Wohin die Etiketten führen',
		missing: (site) =>
			`${site} hat noch keine öffentliche Adresse. QR-Etiketten tragen sie, solange sie an einer Maschine hängen; darum steht sie fest, bevor das erste gedruckt wird.`,
		askSomebody:
			'Bitten Sie Meister oder Administration, sie festzulegen. Data Matrix und Strichcode gehen auch ohne.',
		leads: 'Jedes QR-Etikett führt zu',
		nowhere: 'Diese Adresse gilt nur auf dem Server selbst. Kein Telefon findet sie.',
		change: 'Adresse ändern',
		changeWhat:
			'Etiketten, die schon hängen, behalten die alte Adresse. Die App versteht sie weiterhin; die Kamera eines Telefons findet sie nur, solange die alte Adresse zum Server führt.',
		field: (site) => `Öffentliche Adresse von ${site}`,
		hint: 'So, wie Telefone im Werk den Server erreichen, zum Beispiel https://instandhaltung.example.com',
		wrong:
			'Das ist keine Adresse. Sie hat einen Namen und keinen Pfad, zum Beispiel https://instandhaltung.example.com',
		refused: 'Die Adresse wurde nicht angenommen.',
		fix: 'Diese Adresse festlegen',
		fixed: (address) => `Etiketten führen zu ${address}`
	},
	chooseFirst: 'Wählen Sie zuerst, was ein Etikett bekommt.',
	wrongPaper: 'Berichtigen Sie zuerst, was oben markiert ist.',
	addressFirst: 'Legen Sie zuerst die öffentliche Adresse fest: Ohne sie führten QR-Etiketten nirgendwohin.',
	twins: (codes) => `Mehreres davon hat dieselbe Nummer: ${codes}. Ihre Etiketten führen zu allen davon.`,
	willBe: (count, pages, isRoll) =>
		`${plural(count, { one: '# Etikett', other: '# Etiketten' })} ${isRoll ? 'von der Rolle' : plural(pages, { one: 'auf # Bogen', other: 'auf # Bögen' })}. In Originalgröße drucken (100 %).`,
	save: 'Als PDF speichern',
	print: 'Drucken',
	making: (page, pages) => `Seite ${page} von ${pages} …`,
	outcome: {
		saved: 'Gespeichert. Auf diesem Gerät erstellt; nichts wurde verschickt.',
		printed: 'An den Drucker dieses Geräts übergeben.',
		nothing: 'Es wurde nichts gedruckt.',
		failed:
			'Die Etiketten konnten nicht erstellt werden. Es ging nichts verloren; gleich noch einmal versuchen.'
	},
	leftOut: (count, codes) =>
		`${plural(count, { one: '# wurde ausgelassen, weil es sich nicht scannen ließe', other: '# wurden ausgelassen, weil sie sich nicht scannen ließen' })}: ${codes}. Wählen Sie ein größeres Etikett oder ein anderes Zeichen.`
};
