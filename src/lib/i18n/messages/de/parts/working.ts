import type { Parts } from '../../parts.ts';

export const working: Parts['working'] = {
	step: {
		next: (number) => `Nächster offener Schritt: ${number}`,
		na: 'Entfällt',
		photo: 'Foto hinzufügen',
		last: (value, when) => `Letzter Stand: ${value}, ${when}`,
		restart: 'Der Zähler wurde getauscht oder beginnt neu',
		limit: (range) => `Richtig ist: ${range}.`,
		mustBeRight: 'Der Auftrag kann nicht enden, bevor das in Ordnung ist.',
		willRaise: 'Mit dem Speichern entsteht dafür ein Auftrag.',
		otherSaid: (name, answer, when) => `${name} hat ${answer} geantwortet, ${when}.`,
		bothKept: 'Beide Antworten bleiben erhalten. Die spätere zählt.',
		take: 'Diese Antwort nehmen',
		resting: 'Beantwortet, aber nicht mehr gefragt',
		restingWhy: 'Diese Antworten bleiben erhalten. Sie sind wieder da, wenn der Schritt wieder gefragt wird.',
		at: (machine) => `An ${machine}`,
		raise: 'Auftrag dafür anlegen',
		raised: 'Dafür gibt es einen Auftrag',
		wrongLabel: (code) => `${code} ist das Etikett von etwas anderem.`
	},
	round: {
		title: 'Stationen',
		progress: (done, all) => `${done} von ${all} Stationen erledigt`,
		next: (name) => `Nächste Station: ${name}`,
		scan: 'Zum Beginnen scannen',
		scanEnd: 'Scannen beenden',
		aim: 'Halten Sie das Etikett der nächsten Maschine vor die Kamera, oder nehmen Sie den Handscanner.',
		scanned: (name) => `${name}: begonnen`,
		already: (name) => `${name}: schon gescannt`,
		unknown: (text) => `${text} ist keine Station dieser Runde`,
		begin: 'Hier beginnen',
		again: 'Doch noch hingehen',
		leave: 'Station auslassen',
		why: 'Warum wird sie ausgelassen?',
		because: (reason) => `Ausgelassen: ${reason}`,
		show: 'Antworten zeigen',
		hide: 'Antworten verbergen',
		states: { ahead: 'Noch nicht dort', begun: 'Begonnen', done: 'Erledigt', skipped: 'Ausgelassen' }
	},
	raise: {
		title: 'Auftrag zu diesem Schritt',
		what: 'Was ist zu tun?',
		impact: 'Wie schlimm ist es?',
		save: 'Auftrag anlegen'
	},
	parts: {
		title: 'Verbaute Teile',
		none: 'Bisher keine Teile verbaut.',
		add: 'Teile verwenden',
		search: 'Teil, nach Nummer oder Name',
		hint: 'Mindestens zwei Buchstaben. Teile dieser Maschine stehen schon da.',
		found: (count) => `${count} gefunden`,
		foundNone: 'Kein Teil passt dazu.',
		stock: (amount) => `Auf Lager: ${amount}`,
		notStocked: 'In keinem Lager',
		countAsked: 'Eine Zählung ist angefordert.',
		never: 'Sie können mehr verwenden, als laut Bestand da ist. Das Lager wird dann um eine Zählung gebeten.',
		quantity: (part) => `Wie viele: ${part}`,
		fewer: (part) => `Eins weniger: ${part}`,
		more: (part) => `Eins mehr: ${part}`,
		giveBack: (part) => `Eins zurückgeben: ${part}`,
		save: (lines) => (lines === 1 ? '1 Teil buchen' : `${lines} Teile buchen`),
		planned: (quantity) => `geplant: ${quantity}`
	},
	blockers: {
		title: 'Worauf der Auftrag wartet',
		none: 'Nichts steht im Weg.',
		add: 'Etwas steht im Weg',
		what: 'Was fehlt?',
		who: 'Wer kümmert sich darum?',
		owner: (name) => `${name} kümmert sich darum`,
		expected: 'Erwartet am',
		note: 'Mehr dazu, falls es hilft',
		save: 'Warten vermerken',
		unblock: 'Ist erledigt',
		unblockThis: (what) => `Ist erledigt: ${what}`,
		job: 'Wartet auf diesen Auftrag',
		jobDone: 'Dieser Auftrag ist erledigt.',
		jobCancelled: 'Der Auftrag, auf den gewartet wurde, ist storniert.',
		jobRejected: 'Der Auftrag, auf den gewartet wurde, ist abgelehnt.'
	},
	window: {
		there: (from, to) => `Die Produktion gibt sie her: ${from} bis ${to}.`,
		kept: (from, to) => `Im Produktionsfenster von ${from} bis ${to}.`,
		take: 'In dieses Fenster legen',
		taken: (from) => `Geplant für ${from}`,
		none: (day) => `Kein Produktionsfenster bis ${day}.`,
		noneAtAll: 'Die Produktion hat kein Fenster genannt.',
		withdrawn: 'Die Produktion hat das Fenster zurückgezogen.'
	},
	clock: {
		title: 'Wo die Zeit geblieben ist',
		sum: (total) => `Zusammen ${total}`,
		response: 'Bis jemand anfing',
		handsOn: 'Reine Arbeitszeit',
		handBack: 'Bis die Produktion übernahm',
		unexplained: 'Grund nicht genannt'
	},
	failure: {
		title: 'Was ausgefallen ist',
		none: 'Noch nicht angegeben.',
		say: 'Ausfall angeben',
		change: 'Ändern',
		why: 'Bei einem Stillstand fragt dieser Standort, was ausgefallen ist, bevor der Auftrag endet.',
		mode: 'Was ist ausgefallen?',
		cause: 'Warum?',
		remedy: 'Was hat geholfen?',
		found: 'Was haben Sie gefunden?',
		save: 'Speichern',
		finish: 'Speichern und Auftrag erledigen',
		more: 'Alle zeigen'
	},
	stop: {
		title: 'Stillstand der Maschine',
		since: (when) => `Sie steht seit ${when}.`,
		over: (from, to) => `Sie stand von ${from} bis ${to}.`,
		none: 'Kein Stillstand ist aufgeschrieben.',
		runs: 'Läuft wieder',
		tell: 'Zeiten angeben',
		from: 'Steht seit',
		to: 'Läuft wieder seit',
		save: 'Zeiten speichern'
	},
	time: {
		lines: 'Bisher gebuchte Zeit',
		running: (since) => `läuft seit ${since}`,
		elsewhere: 'auf einem anderen Gerät begonnen',
		span: (from, to) => `${from} bis ${to}`,
		takeBack: (name, minutes) => `${minutes} min von ${name} zurücknehmen`,
		odd: {
			future: 'Das liegt in der Zukunft. Es wird so gespeichert, wie Sie es angeben.',
			overlap: 'Das überschneidet sich mit schon gebuchter Zeit. Beides bleibt stehen.',
			long: 'Das sind mehr als zwölf Stunden. Es wird so gespeichert, wie Sie es angeben.'
		}
	},
	people: {
		takeOver: 'Diesen Auftrag übernehmen?',
		takeOverWhat: (name) => `Zuständig ist ${name} und liest Ihren Grund.`,
		reason: 'Grund',
		reasons: ['Ich bin an der Maschine', 'Die Schicht ist zu Ende', 'Wir haben es so abgesprochen'],
		ownReason: 'Anderer Grund',
		missing: 'Geben Sie zuerst einen Grund an.',
		takeOverSave: 'Übernehmen',
		handOver: 'Übergeben',
		handOverTitle: 'An die nächste Schicht übergeben',
		to: 'Wer macht weiter?',
		nobody: 'Wählen Sie zuerst jemanden.',
		note: 'Wie weit sind Sie gekommen?',
		nextStep: 'Was kommt als Nächstes?',
		handOverSave: 'Übergeben',
		call: 'Jemanden rufen',
		uncall: 'nicht rufen',
		watch: 'Auftrag beobachten',
		unwatch: 'Nicht mehr beobachten',
		watchers: (names) => `Auch beobachtet von ${names}`
	},
	plan: {
		open: 'Auftrag planen',
		title: 'Auftrag planen',
		owner: 'Wer macht es?',
		procedure: 'Nach welcher Arbeitsanweisung?',
		procedureHint: 'Der Auftrag behält die Fassung, die heute veröffentlicht ist.',
		noProcedure: 'Ohne Arbeitsanweisung',
		minutes: 'Wie lange dauert es?',
		due: 'Fällig am',
		save: 'Planung speichern',
		said: 'Geplant'
	},
	links: {
		title: 'Verbundene Aufträge',
		types: {
			'follow-up': 'Folgeauftrag',
			follows: 'Kommt von',
			'duplicate-of': 'Dasselbe wie',
			duplicate: 'Noch einmal gemeldet als',
			'part-of': 'Teil von',
			related: 'Gehört zu',
			ticket: 'Störungsticket',
			capa: 'Korrekturmaßnahme'
		},
		blockedBy: 'Wartet auf',
		awaitedBy: 'Wartet auf diesen Auftrag',
		more: 'Verbinden…',
		followUp: 'Folgeauftrag anlegen',
		split: 'Einen Teil abspalten',
		repeat: 'Diesen Auftrag noch einmal anlegen',
		duplicate: 'Ist dasselbe wie ein anderer Auftrag',
		waitFor: 'Wartet auf einen anderen Auftrag',
		what: 'Was ist zu tun?',
		titleMissing: 'Sagen Sie, was zu tun ist.',
		save: 'Auftrag anlegen',
		which: 'Welcher Auftrag?',
		whichMissing: 'Wählen Sie zuerst einen Auftrag.',
		noOther: 'An dieser Maschine ist kein anderer Auftrag offen.',
		search: 'Auftrag, nach Nummer oder Worten',
		searchHint: 'Offene Aufträge dieser Maschine stehen ohne Suche da.',
		found: (count) => `${count} gefunden`,
		foundNone: 'Kein offener Auftrag passt dazu.',
		duplicateSave: 'Es ist dasselbe',
		waitSave: 'Darauf warten'
	},
	after: {
		title: 'Nach der Arbeit',
		verify: 'Geprüft: in Ordnung',
		close: 'Auftrag abschließen',
		rework: 'Zurückgeben',
		reopen: 'Wieder öffnen',
		cancel: 'Auftrag stornieren',
		reason: 'Grund',
		read: 'Alle an diesem Auftrag lesen ihn.'
	},
	also: {
		title: 'Zweimal geschrieben',
		wrote: (name, when, field) => `${name} schrieb, ${when} (${field}):`,
		holds: (value) => `Jetzt steht dort: ${value}`,
		restore: 'Stattdessen das nehmen'
	},
	ended: {
		cancelled: 'Dieser Auftrag wurde storniert. Was Sie daran getan und geschrieben haben, bleibt erhalten.',
		rejected: 'Diese Meldung wurde abgelehnt. Was geschrieben wurde, bleibt erhalten.',
		duplicate:
			'Das ist dasselbe wie ein anderer Auftrag. Was hier geschrieben wurde, bleibt auch dort erhalten.'
	},
	finishedBy: (name, when) =>
		`${name} hat diesen Auftrag erledigt, ${when}. Zeiten, Fotos und Kommentare können Sie weiterhin ergänzen.`,
	closedBy: (name, when) =>
		`${name} hat diesen Auftrag abgeschlossen, ${when}. Zeiten, Fotos und Kommentare können Sie weiterhin ergänzen.`,
	because: (reason) => `Grund: ${reason}`,
	retired: 'Diese Maschine ist außer Betrieb genommen. Was hier getan wird, bleibt trotzdem erhalten.',
	newer: (version) =>
		`Von dieser Checkliste gibt es jetzt Fassung ${version}. Dieser Auftrag behält die Fassung, mit der er begann, und alle Antworten.`,
	beside: {
		title: 'Auch offen an dieser Maschine',
		works: (name) => `${name} arbeitet gerade daran`
	},
	earlier: (count) => `${count} frühere Einträge zeigen`
};
