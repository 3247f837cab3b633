import type { Parts } from '../../parts.ts';

export const verdicts: Parts['verdicts'] = {
	refusals: {
		malformed: {
			why: 'Etwas darin war nicht zu verstehen.',
			todo: 'Bitte die Angaben prüfen, berichtigen und noch einmal senden.'
		},
		'unknown-person': {
			why: 'Das Werk kennt die Person nicht, die das getan hat.',
			todo: 'Fragen Sie Ihre Administration, ob Ihr Konto noch besteht, und versuchen Sie es dann noch einmal.'
		},
		'unknown-device': {
			why: 'Das Werk kennt dieses Gerät nicht.',
			todo: 'Lassen Sie das Gerät aufnehmen und versuchen Sie es dann noch einmal.'
		},
		'not-found': {
			why: 'Worum es ging, gibt es nicht mehr, oder Sie dürfen es nicht sehen.',
			todo: 'Fragen Sie Ihre Leitung. Wenn es sich erledigt hat, verwerfen Sie es.'
		},
		'not-allowed': {
			why: 'Mit Ihren jetzigen Rechten dürfen Sie das nicht.',
			todo: 'Bitten Sie jemanden, der es darf, oder lassen Sie Ihre Rechte ändern und versuchen Sie es noch einmal.'
		},
		dependency: {
			why: 'Es baute auf etwas auf, das selbst nicht angenommen wurde.',
			todo: 'Bringen Sie das Erste in Ordnung: Dieses hier geht dann mit.'
		},
		broken: {
			why: 'Millwright hat dabei einen Fehler gemacht. Sie können nichts dafür.',
			todo: 'Speichern Sie in den Einstellungen die Diagnosedatei für die Betreuung und versuchen Sie es später noch einmal.'
		},
		'wrong-status': {
			why: 'Der Auftrag ist inzwischen weiter: In seinem jetzigen Stand geht das nicht.',
			todo: 'Sehen Sie sich den Auftrag an. Ist die Arbeit ohnehin getan, verwerfen Sie dies.'
		},
		'reason-needed': {
			why: 'Dafür braucht es einen Grund.',
			todo: 'Grund ergänzen und noch einmal senden.'
		},
		'already-taken': {
			why: 'Diese Bezeichnung oder Nummer gehört schon zu etwas anderem.',
			todo: 'Eine andere wählen und noch einmal senden.'
		},
		'already-booked': {
			why: 'Darauf sind schon Zeit oder Teile gebucht.',
			todo: 'Den Auftrag abschließen, statt ihn zurückzunehmen.'
		},
		'another-person-needed': {
			why: 'Das muss eine zweite Person tun: vier Augen.',
			todo: 'Bitten Sie jemanden aus dem Team, es am eigenen Gerät zu tun.'
		},
		'gate-permit': {
			why: 'Eine Arbeitserlaubnis fehlt.',
			todo: 'Erst die Arbeitserlaubnis eintragen lassen, dann noch einmal versuchen.'
		},
		'gate-isolation': {
			why: 'Eine Maschine ist nicht so getrennt und verschlossen, wie sie sein muss.',
			todo: 'Schloss anbringen und eintragen, dann noch einmal versuchen.'
		},
		'lock-still-on': {
			why: 'An der Maschine hängt noch ein Schloss.',
			todo: 'Schloss entfernen und austragen lassen, dann noch einmal versuchen.'
		},
		'not-your-lock': {
			why: 'Das Schloss gehört jemand anderem.',
			todo: 'Bitten Sie die Person, es zu entfernen oder Ihnen zu übergeben.'
		},
		'failure-needed': {
			why: 'Es ist noch nicht gesagt, was kaputt war.',
			todo: 'Den Schaden am Auftrag wählen, dann noch einmal versuchen.'
		},
		'answer-needed': {
			why: 'Ein Schritt der Checkliste ist noch offen.',
			todo: 'Den Schritt beantworten, dann noch einmal versuchen.'
		},
		'step-failed': {
			why: 'Ein Schritt, der stimmen muss, stimmt nicht.',
			todo: 'In Ordnung bringen, den Schritt neu beantworten, dann noch einmal versuchen.'
		},
		'reading-needed': {
			why: 'Eine Ablesung fehlt.',
			todo: 'Die Ablesung eintragen, dann noch einmal versuchen.'
		},
		'signature-needed': {
			why: 'Eine Unterschrift fehlt.',
			todo: 'Den Auftrag unterschreiben, dann noch einmal versuchen.'
		},
		'asset-retired': {
			why: 'Die Maschine ist außer Betrieb genommen.',
			todo: 'Läuft sie doch, lassen Sie sie wieder in Betrieb nehmen und versuchen Sie es noch einmal.'
		},
		'still-in-use': {
			why: 'Etwas anderes braucht es noch.',
			todo: 'Erst erledigen oder umhängen, was daran hängt, dann noch einmal versuchen.'
		},
		'would-loop': {
			why: 'Es würde sich selbst enthalten oder auf sich selbst warten.',
			todo: 'Etwas anderes wählen.'
		},
		'already-published': {
			why: 'Diese Fassung ist freigegeben und lässt sich nicht mehr ändern.',
			todo: 'Mit Ihren Änderungen eine neue Fassung anlegen.'
		},
		'not-published': {
			why: 'Die Anweisung ist noch nicht freigegeben.',
			todo: 'Erst freigeben, dann noch einmal versuchen.'
		},
		'outside-version': {
			why: 'Die Checkliste hat sich geändert: Diesen Schritt gibt es in ihrer Fassung nicht.',
			todo: 'Den Auftrag öffnen und den Schritt so beantworten, wie er jetzt ist.'
		},
		'last-admin': {
			why: 'Dann könnte niemand mehr das Werk verwalten.',
			todo: 'Erst jemand anderem die Administration geben.'
		},
		'too-many': {
			why: 'Das wäre mehr, als hineinpasst.',
			todo: 'In kleinere Teile aufteilen und diese senden.'
		},
		rejected: {
			why: 'Die Leitung hat es angesehen und nicht übernommen.',
			todo: 'Lesen Sie den Grund. Fragen Sie nach, wenn es doch gelten soll.'
		},
		'already-decided': {
			why: 'Jemand anderes hat schon anders entschieden.',
			todo: 'Sehen Sie nach, was entschieden wurde.'
		},
		'unreadable-act': {
			why: 'Es stammt aus einer Version, die dieser Server nicht kennt.',
			todo: 'Den Server aktualisieren, dann noch einmal übernehmen.'
		}
	},
	because: (reason) => `Der Grund: „${reason}“`,
	step: (instruction) => `Der Schritt: ${instruction}`,
	differences: {
		'also-wrote': 'Jemand anderes hat dasselbe Feld geschrieben. Beide Fassungen bleiben erhalten.',
		'done-twice': 'Jemand anderes hatte es schon erledigt. Ihres steht daneben.',
		late: 'Der Auftrag war schon vorbei. Was Sie geschrieben haben, bleibt erhalten.',
		'already-so': 'Es war schon so.',
		'changed-meanwhile': 'Andere haben es inzwischen geändert. Ihres steht neben dem der anderen.',
		'merged-into': 'Es wurde mit einer anderen Meldung zur selben Störung zusammengelegt.',
		'not-started': 'Die Meldung steht. Die Arbeit daran konnte noch nicht beginnen.',
		rebound: 'Das Etikett war bis jetzt an etwas anderem.',
		'code-taken': 'Etwas anderes im Werk trägt dieselbe Kennung.',
		'below-last-reading': 'Der Zähler zeigt weniger als zuvor. Es bleibt so, wie Sie es abgelesen haben.',
		'below-zero': 'Der Bestand liegt jetzt unter null. Jemand sollte nachzählen.',
		'moved-to-events': 'Ältere Einträge stehen jetzt in der Historie.',
		renumbered: 'Es hat eine andere Nummer bekommen.',
		'has-left': 'Diese Person ist nicht mehr da. Es bleibt bei dem, der es hatte.'
	},
	parked: {
		'newer-version': 'Es stammt aus einer neueren App als der des Servers. Die Leitung entscheidet darüber.',
		'older-version': 'Es stammt aus einer sehr alten App. Die Leitung entscheidet darüber.',
		'revoked-device': 'Dieses Gerät ist gesperrt. Die Leitung entscheidet darüber.',
		'revoked-person': 'Ihr Konto ist gesperrt. Die Leitung entscheidet darüber.',
		'foreign-device': 'Es wurde auf einem anderen Gerät getan. Die Leitung entscheidet darüber.',
		'foreign-person': 'Sie haben sich auf diesem Gerät nie angemeldet. Die Leitung entscheidet darüber.',
		'too-many-reports': 'In kurzer Zeit kamen viele Meldungen. Die Leitung sieht sie erst an.',
		'rights-changed':
			'Ihre Rechte wurden geändert, während dies unterwegs war. Die Leitung entscheidet darüber.'
	},
	parkedElse: 'Die Leitung entscheidet darüber.',
	refusedElse: {
		why: 'Ein neuerer Server hat es aus einem Grund abgelehnt, für den diese Version keine Worte hat.',
		todo: 'Aktualisieren Sie die App und sehen Sie dann noch einmal nach.'
	},
	troubles: {
		unreachable: 'Der Server hat nicht geantwortet. Er wird von selbst noch einmal gefragt.',
		'sign-in': 'Der Server bittet um eine neue Anmeldung. Nichts ist verloren; danach geht es hinaus.',
		'protocol-too-old':
			'Diese App ist zu alt für den Server. Bitte aktualisieren: Alles bleibt und geht dann hinaus.',
		'protocol-too-new':
			'Der Server ist älter als diese App. Es geht hinaus, sobald der Server aktualisiert ist.',
		'newer-app-needed':
			'Auf diesem Gerät hat eine neuere Version gearbeitet. Bitte aktualisieren: Alles bleibt.',
		'storage-full':
			'Auf diesem Gerät ist kein Platz mehr. Bitte Platz schaffen; was Sie getan haben, bleibt erhalten.',
		'storage-broken':
			'Der Speicher dieses Geräts hat nicht geantwortet. Es wird von selbst noch einmal versucht.',
		busy: 'Der Server ist beschäftigt. Er wird von selbst noch einmal gefragt.',
		'disk-full': 'Auf dem Server ist kein Platz mehr. Bitte der Betreuung sagen; bis dahin bleibt alles hier.'
	},
	troubleElse: 'Der Server konnte es gerade nicht annehmen. Es wird von selbst noch einmal versucht.'
};
