import type { Parts } from '../../parts.ts';

export const anonymise: Parts['anonymise'] = {
	begin: 'Anonymisieren …',
	ask: (name: string) => `${name} anonymisieren?`,
	word: 'Ausgeschiedene Person',
	what: 'Auf dem Server und auf allen Geräten tritt „Ausgeschiedene Person“ mit einem Kürzel an die Stelle des Namens. Nummer, Firma, Qualifikationen und die Namen der Geräte werden gelöscht, ebenso Kennwort, PIN und Ausweis. Abwesenheiten werden abgelegt. Was die Person getan hat und wie lange es dauerte, bleibt unter dem neuen Namen.',
	stays:
		'Was andere über die Person geschrieben haben, Fotos, Unterschriften und ältere Sicherungen bleiben, wie sie sind.',
	forever: 'Niemand kann das rückgängig machen.',
	typeName: 'Zur Bestätigung den Namen eintippen',
	otherName: 'Das ist nicht der Name, der oben steht.',
	confirm: 'Endgültig anonymisieren',
	leaveIt: 'Alles lassen, wie es ist',
	done: 'Anonymisiert'
};
