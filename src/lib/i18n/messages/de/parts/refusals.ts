import type { Parts } from '../../parts.ts';

export const refusals: Parts['refusals'] = {
	malformed: 'Etwas darin kann nicht stimmen. Sehen Sie Ihre Eingaben noch einmal durch.',
	'unknown-person':
		'Sie sind auf diesem Gerät noch nicht bekannt. Warten Sie auf die ersten Daten oder melden Sie sich neu an.',
	'unknown-device':
		'Dieses Gerät ist noch nicht bekannt. Warten Sie auf die ersten Daten oder melden Sie sich neu an.',
	'not-found': 'Es ist nicht auf diesem Gerät, oder Sie dürfen es nicht mehr sehen.',
	'not-allowed': 'Ihre Rolle erlaubt das nicht. Fragen Sie Ihre Führungskraft.',
	dependency: 'Es baut auf etwas auf, das nicht angenommen wurde. Bringen Sie erst das in Ordnung.',
	broken:
		'Das Programm hat einen Fehler gemacht. Ihre Eingaben sind noch da; melden Sie ihn mit der Diagnosedatei.',
	'wrong-status': 'Der Auftrag ist inzwischen weiter: Das geht nicht mehr.',
	'reason-needed': 'Sagen Sie, warum.',
	'already-taken': 'Das ist schon vergeben. Wählen Sie etwas anderes.',
	'already-booked': 'Darauf ist schon Arbeit gebucht. Erledigen Sie den Auftrag stattdessen.',
	'another-person-needed': 'Das muss eine zweite Person tun, nicht wer die Arbeit gemacht hat.',
	'gate-permit': (permit) =>
		`Es fehlt eine Arbeitserlaubnis (${permit}). Vorher darf die Arbeit nicht beginnen.`,
	'gate-isolation': (device) =>
		`${device} ist nicht gesperrt und geprüft. Vorher darf die Arbeit nicht beginnen.`,
	'lock-still-on': 'Ein Schloss ist noch dran. Wer es angebracht hat, muss es zuerst abnehmen.',
	'not-your-lock': 'Das ist das Schloss eines Kollegen. Nur er oder sie nimmt es ab.',
	'failure-needed': 'Bei einer Störung fragt dieser Standort, was ausgefallen ist.',
	'answer-needed': (step) => `Dieser Schritt ist noch nicht beantwortet: ${step}`,
	'step-failed': (step) => `Dieser Schritt muss in Ordnung sein, bevor der Auftrag endet: ${step}`,
	'reading-needed': (step) => `Der Zählerstand fehlt: ${step}`,
	'signature-needed': 'Diese Art Arbeit unterschreibt, wer sie gemacht hat.',
	'asset-retired': 'Die Maschine ist außer Betrieb genommen.',
	'still-in-use': 'Es wird anderswo noch gebraucht.',
	'would-loop': 'Es würde auf sich selbst zurückführen.',
	'already-published': 'Diese Fassung ist veröffentlicht und ändert sich nie. Legen Sie eine neue an.',
	'not-published': 'Es ist noch nicht veröffentlicht.',
	'outside-version': 'Es stammt aus einer anderen Version der App. Aktualisieren Sie zuerst.',
	'last-admin': 'Es muss jemand bleiben, der andere hereinlassen kann.',
	'too-many': 'Dafür ist hier kein Platz mehr.',
	full: 'Das Gerät ist voll. Es ging nichts verloren: Alles steht noch auf dem Bildschirm. Schaffen Sie Platz und versuchen Sie es noch einmal.',
	'not-ready':
		'Dieses Gerät wartet noch auf die ersten Daten. Ihr Text bleibt; versuchen Sie es gleich noch einmal.',
	unknown: (code) => `Es wurde nicht angenommen (${code}). Ihre Eingaben sind noch da.`,
	go: { step: 'Zum Schritt', failure: 'Sagen, was ausfiel', sign: 'Unterschreiben', answer: 'Beantworten' },
	title: 'Noch nicht möglich'
};
