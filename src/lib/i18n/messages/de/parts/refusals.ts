import type { Parts } from '../../parts.ts';

export const refusals: Parts['refusals'] = {
	'gate-permit': (permit) =>
		`Es fehlt eine Arbeitserlaubnis (${permit}). Vorher darf die Arbeit nicht beginnen.`,
	'gate-isolation': (device) =>
		`${device} ist nicht gesperrt und geprüft. Vorher darf die Arbeit nicht beginnen.`,
	'gate-untried': (device) =>
		`${device} ist verschlossen, aber seither hat niemand geprüft, ob die Energie weg ist.`,
	'lock-still-on': (device) =>
		`An ${device} hängt noch ein Schloss. Wem es gehört, nimmt es erst ab oder übergibt es.`,
	'failure-needed': 'Bei einer Störung fragt dieser Standort, was ausgefallen ist.',
	'answer-needed': (step) => `Dieser Schritt ist noch nicht beantwortet: ${step}`,
	'step-failed': (step) => `Dieser Schritt muss in Ordnung sein, bevor der Auftrag endet: ${step}`,
	'reading-needed': (step) => `Der Zählerstand fehlt: ${step}`,
	'signature-needed': 'Diese Art Arbeit unterschreibt, wer sie gemacht hat.',
	'would-loop': (code) =>
		code === ''
			? 'Ein Auftrag kann nicht auf sich selbst warten und nicht dasselbe sein wie er selbst.'
			: `Das ginge im Kreis: ${code} wartet schon auf diesen Auftrag.`,
	full: 'Das Gerät ist voll. Es ging nichts verloren: Alles steht noch auf dem Bildschirm. Schaffen Sie Platz und versuchen Sie es noch einmal.',
	'not-ready':
		'Dieses Gerät wartet noch auf die ersten Daten. Ihr Text bleibt; versuchen Sie es gleich noch einmal.',
	go: {
		gates: 'Zu Erlaubnissen und Schlössern',
		step: 'Zum Schritt',
		failure: 'Sagen, was ausfiel',
		sign: 'Unterschreiben'
	},
	title: 'Noch nicht möglich'
};
