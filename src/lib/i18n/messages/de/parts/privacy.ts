import type { Parts } from '../../parts.ts';

export const privacy: Parts['privacy'] = {
	title: 'Was über Sie gespeichert ist',
	lead: 'Aus Sicht dieses Programms, und so, wie es arbeitet. Was in Ihrem Betrieb darüber hinaus vereinbart ist, erfahren Sie dort.',
	sections: {
		kept: {
			title: 'Was gespeichert wird',
			points: {
				person:
					'Ihr Name und Ihre Nummer, Ihre Aufgaben und Standorte. Wo es jemand eingetragen hat: Firma, Qualifikationen, Schicht, Wochenstunden, Sprache und wann Sie abwesend sind, nie ein medizinischer Grund.',
				acts: 'Alles, was Sie hier tun, auch was abgelehnt wurde: was es war, wann nach der Uhr des Geräts, in welcher Zeitzone, auf welchem Gerät und wie alt dessen Daten waren. Dazu gehören Ihre Stunden an Aufträgen, Messwerte, Kommentare, Fotos, Sprachnotizen und Unterschriften.',
				signIn:
					'Wann Sie sich an- und abgemeldet haben, falsche Kennwörter zu Ihrem Namen und wann Kennwort, PIN oder Ausweis geändert wurden. Nie Kennwort, PIN oder Ausweis selbst, nur etwas, woran sie sich prüfen lassen.',
				devices:
					'Von jedem Gerät: wie es heißt, wem es gehört, wann es sich zuletzt gemeldet hat, welche Version es hat und wie viel darauf noch nicht gesendet ist.'
			}
		},
		why: {
			title: 'Wozu',
			points: {
				work: 'Damit alle wissen, was an einer Maschine gemacht wurde, von wem und wann: für die Sicherheit, für Prüfungen und für die nächste Reparatur.',
				trust: 'Damit niemand in Ihrem Namen handeln kann und sich Fehler berichtigen lassen.'
			}
		},
		long: {
			title: 'Wie lange',
			points: {
				log: 'Was getan wurde, bleibt, solange der Betrieb seinen Server behält. Nichts davon läuft ab, und Fotos und Sprachnotizen werden nicht gelöscht.',
				left: 'Ihr Name bleibt, wenn Sie ausscheiden, bis die Verwaltung Sie anonymisiert.',
				device:
					'Ein Gerät behält beendete Arbeit 24 Monate, wenn der Standort nichts anderes festgelegt hat, was von ihm gesendet wurde, 30 Tage, und die Daten von jemandem, der nicht mehr kommt, 30 Tage. Seine letzten Fehler bleiben, bis neuere an ihre Stelle treten.'
			}
		},
		who: {
			title: 'Wer es sieht',
			points: {
				site: 'Alle, die an Ihrem Standort arbeiten, sehen Namen, Aufträge und was daran getan wurde. Fremdfirmen sehen nur, was ihnen übergeben wurde.',
				money:
					'Kosten: Leitung, Zuverlässigkeit und Verwaltung. Wann sich ein Gerät zuletzt gemeldet hat und was darauf wartet: Leitung und Verwaltung.',
				server:
					'Wer den Server betreibt, kann alles lesen, auch das Protokoll, aber kein Kennwort. Auch PIN und Ausweisnummer stehen nicht darin, lassen sich aber, kurz wie sie sind, daraus erraten.'
			}
		},
		leaves: {
			title: 'Was dieses Gerät verlässt',
			points: {
				server:
					'Was Sie tun, geht an den Server Ihres Betriebs und sonst nirgendwohin. Die App fragt keine andere Adresse und zählt keine Besuche.',
				photos:
					'Was eine Kamera in einem Foto vermerkt, etwa den Ort, wird vor dem Speichern entfernt. Nur ein Foto, das dieses Gerät nicht öffnen kann, bleibt, wie es ist.',
				files:
					'Eine Datei mit Fehlern oder mit Ungesendetem verlässt das Gerät nur, wenn Sie sie sichern und weitergeben. In einer Datei mit Ungesendetem steht Ihr Name.',
				camera: 'Kamera und Mikrofon laufen nur, während Sie ein Foto machen, scannen oder aufnehmen.'
			}
		},
		anonymous: {
			title: 'Wenn jemand anonymisiert wird',
			points: {
				gone: 'Ein Wort und ein Kürzel treten an die Stelle des Namens, auf dem Server und auf jedem Gerät beim nächsten Kontakt. Nummer, Firma, Qualifikationen, Schicht, Sprache, die Namen der Geräte, Kennwort, PIN und Ausweis werden gelöscht, Abwesenheiten abgelegt, Teams verlassen.',
				stays:
					'Die Arbeit, ihre Stunden und die Tage der Abwesenheiten bleiben unter dem Kürzel. Das Protokoll kann weiterhin beweisen, dass sonst nichts geändert wurde.',
				not: 'Nicht berührt werden: was andere geschrieben haben, Fotos und Sprachnotizen, der gedruckte Name unter Unterschriften, gesicherte Dateien, ältere Sicherungen und Einträge eines Servers, der älter ist als diese Funktion. Geräte, die den alten Namen gesendet haben, behalten diesen Eintrag bis zu 30 Tage.',
				final:
					'Das lässt sich nicht rückgängig machen. Eine ältere Sicherung bringt den Namen zurück; dann muss es wiederholt werden.'
			}
		},
		ask: {
			title: 'Ihre Rechte',
			points: {
				ask: 'Um zu sehen, was über Sie gespeichert ist, es berichtigen oder anonymisieren zu lassen, wenden Sie sich an die Verwaltung von Millwright in Ihrem Betrieb.'
			}
		}
	}
};
