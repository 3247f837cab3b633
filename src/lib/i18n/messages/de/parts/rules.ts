import type { Parts } from '../../parts.ts';

export const rules: Parts['rules'] = {
	what: 'Jede Regel gilt am ganzen Standort und auf jedem Gerät, sobald es davon erfährt. Gesichert wird nur, was Sie hier ändern.',
	priorities: { '1': 'Sofort', '2': 'Dringend', '3': 'Normal', '4': 'Wenn Zeit ist' },
	impacts: {
		stopped: 'Steht',
		degraded: 'Läuft schlechter',
		safety: 'Ist unsicher',
		quality: 'Liefert Ausschuss',
		none: 'Noch nichts'
	},
	verify: { never: 'Nie', critical: 'An wichtigen Maschinen und bei Sicherheit', always: 'Immer' },
	onTimes: {
		'by-date': 'Am Tag selbst erledigt',
		'plus-day': 'Spätestens am Tag danach erledigt',
		interval: 'Innerhalb eines Fünftels des Abstands erledigt, höchstens 28 Tage später'
	},
	insidePlanned: { loss: 'Zählt als Verlust', excluded: 'Zählt nicht' },
	weekTime: { day: 'Wochentag', time: 'Uhrzeit' },
	fields: {
		requestWithoutLogin: {
			section: 'Meldungen',
			label: 'Auf Gemeinschaftsgeräten ohne Namen melden',
			hint: 'Wer an der Linie steht, meldet, ohne zuerst einen Namen zu wählen.',
			usual: 'nein'
		},
		approvalNeeded: {
			label: 'Meldungen warten, bis jemand sie genehmigt',
			hint: 'Nein: Eine Meldung ist sofort Arbeit.',
			usual: 'ja'
		},
		responseMinutes: {
			label: 'Jemand soll da sein innerhalb von',
			hint: 'Nach Priorität. Ist etwas gefährlich oder steht still und niemand hat in dieser Zeit danach gesehen, wird der Nächste gerufen, der da ist.',
			usual: '15 min, 1 h, 4 h, 8 h'
		},
		failureCodeFor: {
			section: 'Arbeit tun und abschließen',
			label: 'Fragen, was ausgefallen ist, wenn',
			hint: 'Ohne diese Angabe wird eine solche Reparatur nicht fertig.',
			usual: 'nie'
		},
		signatureFor: {
			label: 'Eine Unterschrift verlangen bei',
			hint: 'Wer solche Arbeit getan hat, unterschreibt, bevor sie erledigt ist.',
			usual: 'nie'
		},
		verifyFor: {
			label: 'Eine zweite Person sieht nach',
			hint: 'Vier Augen, bevor ein Auftrag geschlossen wird.',
			usual: 'an wichtigen Maschinen und bei Sicherheit'
		},
		closeWhenDone: {
			label: 'Arbeit schließen, sobald sie erledigt ist',
			hint: 'Wo keine zweite Person nachsehen muss.',
			usual: 'nein'
		},
		lockMinutes: {
			section: 'Geräte',
			label: 'Ein Gemeinschaftsgerät sperrt sich nach',
			hint: 'Ab der letzten Berührung; dann wählt die nächste Person ihren Namen.',
			usual: '5 Minuten'
		},
		offlineDays: {
			label: 'Ein Gerät arbeitet ohne den Server',
			hint: 'Dann sperrt es sich mit seiner ungesendeten Arbeit, bis es den Server wieder erreicht.',
			usual: '60 Tage'
		},
		deviceMonths: {
			label: 'Geräte behalten Abgeschlossenes',
			hint: 'Offene Arbeit, Maschinen und Personen sind immer da. Älteres bleibt auf dem Server.',
			usual: '24 Monate'
		},
		onTime: {
			section: 'Zählen',
			label: 'Geplante Wartung ist pünktlich, wenn sie',
			hint: 'Danach zählt „Rechtzeitig“ bei den Plänen.'
		},
		weekFixed: {
			label: 'Der Plan einer Woche wird festgelegt am',
			hint: 'Daran, was dann geplant ist, wird die Woche gemessen: zu sehen in der Woche und unter „Rechtzeitig“ bei den Plänen.',
			usual: 'Montag, 06:00'
		},
		pmInsidePlanned: {
			label: 'Wartung in geplanten Stillständen',
			hint: 'Für spätere Auswertungen; noch wird nichts danach gezählt.'
		},
		repeatDays: {
			label: 'Ein Fehler gilt als derselbe innerhalb von',
			hint: 'Für spätere Auswertungen; noch wird nichts danach gezählt.'
		}
	}
};
