import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('de');

export const sent: Parts['sent'] = {
	today: (sent, waiting) => `Heute: ${sent} gesendet, ${waiting} wartend`,
	needsYou: (acts) => count(acts, { one: '# braucht Sie', other: '# brauchen Sie' }),
	others: (acts) =>
		count(acts, {
			one: 'Auch # Vorgang von jemand anderem wartet auf diesem Gerät.',
			other: 'Auch # Vorgänge von anderen warten auf diesem Gerät.'
		}),
	reached: (time) => `Der Server war um ${time} erreichbar.`,
	neverReached: 'Der Server wurde noch nicht erreicht.',
	now: 'Jetzt senden',
	sending: 'Wird gesendet…',
	receipt: 'Schichtbeleg',
	show: 'Anzeigen',
	filters: { all: 'Alles', waiting: 'Wartend', needs: 'Braucht Sie', sent: 'Gesendet' },
	list: 'Was Sie getan haben, das Neueste zuerst',
	nothing: {
		all: {
			title: 'Sie haben auf diesem Gerät noch nichts getan',
			what: 'Hier steht alles, was Sie tun, und wo es gerade ist: auf diesem Gerät gesichert, wird gesendet, gesendet oder braucht Sie. Nichts verschwindet hier ohne Antwort.'
		},
		waiting: { title: 'Nichts wartet', what: 'Alles, was Sie getan haben, ist beim Server angekommen.' },
		needs: {
			title: 'Nichts braucht Sie',
			what: 'Wenn das Werk etwas nicht annehmen kann, steht es hier mit dem Grund und dem, was Sie tun können.'
		},
		sent: {
			title: 'Noch nichts gesendet',
			what: 'Was beim Server angekommen ist, bleibt hier 30 Tage stehen.'
		}
	},
	takenBack: 'Zurückgenommen',
	letGone: 'Verworfen',
	again: 'Neu gesendet',
	done: (time) => `Getan ${time}`,
	about: (act, thing) => `${act}: ${thing}`,
	part: {
		what: 'Was Sie getan haben',
		outcome: 'Was daraus wurde',
		why: 'Warum es nicht ging',
		todo: 'Was Sie tun können'
	},
	saved: 'Es ist auf diesem Gerät sicher und geht von selbst hinaus, sobald der Server antwortet.',
	holding: 'Es lässt sich noch ein paar Sekunden lang zurücknehmen.',
	applied: 'Das Werk hat es, genau so, wie Sie es getan haben.',
	differently: 'Das Werk hat es. Etwas ist anders ausgegangen:',
	withdrawn: 'Sie haben es zurückgenommen. Sonst hat es niemand gesehen.',
	photos: (photos) => count(photos, { one: '# Foto', other: '# Fotos' }),
	takeBack: 'Zurücknehmen',
	tooLate: 'Zu spät: Es ist schon unterwegs.',
	fix: 'In Ordnung bringen',
	retry: 'Noch einmal versuchen',
	letGo: 'Verwerfen',
	understood: 'Verstanden',
	back: 'Zurück',
	send: 'Absenden',
	fixing: 'Ändern Sie, was nicht stimmt. Es geht als neuer Vorgang hinaus, dieser ist damit erledigt.',
	choose: {
		hint: (name: string) => `Jetzt: ${name}. Für etwas anderes zwei Buchstaben von Name oder Code eingeben.`,
		none: 'Nichts gefunden. Versuchen Sie ein anderes Wort oder den Code.',
		unknown: 'etwas, das dieses Gerät nicht kennt'
	},
	refusedAgain: 'Immer noch nicht möglich:',
	full: 'Auf diesem Gerät ist kein Platz mehr. Schaffen Sie Platz und versuchen Sie es noch einmal. Nichts ist verloren.',
	notReady: 'Die Daten des Werks sind noch nicht auf diesem Gerät. Versuchen Sie es gleich noch einmal.',
	standing: (acts) =>
		count(acts, {
			one: '# weiterer Vorgang baute darauf auf und geht mit:',
			other: '# weitere Vorgänge bauten darauf auf und gehen mit:'
		}),
	stopped: 'Einige ließen sich nicht neu senden. Sie stehen weiter hier.',
	letGoTitle: 'Wirklich verwerfen?',
	letGoWhat:
		'Es wird nicht getan. Sie können es hier noch 30 Tage lang lesen, und niemand wird mehr danach gefragt.',
	keep: 'Behalten',
	file: {
		title: 'Ungesendetes mitnehmen',
		what: 'Wenn dieses Gerät den Server nicht mehr erreicht, speichern Sie das Ungesendete in eine Datei und holen Sie sie auf einem anderen Gerät herein. Jeder Vorgang zählt trotzdem nur einmal, egal auf welchem Weg er zuerst ankommt. In der Datei steht lesbar, was Sie geschrieben haben: Geben Sie sie nur Leuten, denen Sie vertrauen.',
		save: 'Ungesendetes in eine Datei speichern',
		none: 'Nichts ist ungesendet: Es gibt nichts zu speichern.',
		saved: (name, acts) =>
			count(acts, {
				one: `# Vorgang gespeichert als ${name}`,
				other: `# Vorgänge gespeichert als ${name}`
			}),
		unsealed:
			'Dieser Browser konnte die Datei nicht versiegeln: Nur dieses Gerät kann sie wieder hereinholen.',
		bring: 'Datei hereinholen',
		notOurs:
			'Das ist keine Datei mit Ungesendetem von Millwright, oder sie ist beschädigt. Es wurde nichts geändert.',
		taken: (acts) =>
			count(acts, {
				one: '# Vorgang ist wieder da und geht von hier hinaus.',
				other: '# Vorgänge sind wieder da und gehen von hier hinaus.'
			}),
		known: (acts) => count(acts, { one: '# Vorgang war schon hier.', other: '# Vorgänge waren schon hier.' }),
		foreign: (acts) =>
			count(acts, {
				one: '# Vorgang eines anderen Geräts wurde mitgenommen. Der Server wird gebeten, ihn im Namen jenes Geräts anzunehmen.',
				other:
					'# Vorgänge eines anderen Geräts wurden mitgenommen. Der Server wird gebeten, sie im Namen jenes Geräts anzunehmen.'
			}),
		unsealedForeign: (acts) =>
			count(acts, {
				one: '# Vorgang stammt von einem anderen Gerät, und die Datei trägt nicht dessen Siegel: Nur jenes Gerät kann ihn abliefern.',
				other:
					'# Vorgänge stammen von einem anderen Gerät, und die Datei trägt nicht dessen Siegel: Nur jenes Gerät kann sie abliefern.'
			}),
		parcels: 'Von anderen Geräten mitgebracht',
		from: (time) => `Gespeichert ${time}`,
		waiting: (acts) =>
			count(acts, { one: '# Vorgang wartet auf den Server', other: '# Vorgänge warten auf den Server' }),
		delivered: (acts, done) =>
			count(acts, {
				one: `# Vorgang abgeliefert, ${done} vom Werk ausgeführt`,
				other: `# Vorgänge abgeliefert, ${done} vom Werk ausgeführt`
			}),
		refused: 'Der Server traut dem Siegel dieser Datei nicht. Geben Sie sie Ihrer Leitung.',
		gap: 'Dem Server fehlen frühere Vorgänge jenes Geräts. Holen Sie zuerst eine ältere Datei herein, oder starten Sie jenes Gerät.',
		forget: 'Aus dieser Liste entfernen'
	}
};
