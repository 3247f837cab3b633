import type { Parts } from '../../parts.ts';

export const session: Parts['session'] = {
	signIn: {
		title: 'Anmelden',
		name: 'Ihr Name oder Ihre Nummer',
		password: 'Kennwort',
		submit: 'Anmelden',
		busy: 'Wird angemeldet …',
		firstOffline:
			'Die erste Anmeldung auf diesem Gerät braucht den Server des Werks. Danach geht alles auch ohne Netz.',
		notFounded: 'Dieser Server ist neu: Noch niemand hat ihn eingerichtet.',
		toSetUp: 'Werk einrichten',
		toWho: 'Namen wählen',
		toEnrol: 'Gemeinschaftsgerät mit Code einrichten'
	},
	setUp: {
		title: 'Werk einrichten',
		way: 'Wie möchten Sie beginnen?',
		empty: 'Leer beginnen',
		emptyHint: 'Ihr eigenes Werk: der Standort und die erste Person, die verwaltet.',
		demo: 'Demowerk laden',
		demoHint:
			'Ein erfundener Abfüllbetrieb mit Maschinen, Menschen und einem Jahr Arbeit, zum Ausprobieren. Ein echtes Werk wird nicht daraus.',
		loadDemo: 'Demowerk laden',
		address: 'Öffentliche Adresse',
		addressHint:
			'Unter ihr erreichen Telefone diesen Server. Die Etiketten an den Maschinen tragen sie: Wählen Sie eine, die bleibt. Kamera und Arbeiten ohne Netz brauchen https.',
		addressWrong: 'Eine Adresse wie https://millwright.werk.example',
		code: 'Einrichtungscode',
		codeHint: 'Acht Zeichen; sie stehen im Terminal, in dem der Server gestartet wurde.',
		site: 'Name des Standorts',
		siteHint: 'Zum Beispiel: Werk Rosenheim',
		timeZone: 'Zeitzone des Standorts',
		name: 'Ihr Name',
		password: 'Ihr Kennwort',
		passwordHint: (least) => `Mindestens ${least} Zeichen. Ein ganzer Satz merkt sich leicht.`,
		submit: 'Einrichten und anmelden',
		busy: 'Wird eingerichtet …'
	},
	demo: {
		title: 'Demowerk',
		what: 'Nichts hier ist echt. Ein Druck genügt, und Sie können jederzeit wechseln.',
		filling: 'Das Demowerk entsteht: ein Jahr Arbeit in etwa zehn Sekunden.',
		as: {
			technician: 'In der Instandhaltung',
			operator: 'An der Maschine',
			supervisor: 'In der Leitung',
			admin: 'In der Verwaltung'
		}
	},
	trouble: {
		missing: 'Bitte ausfüllen.',
		unreachable:
			'Der Server des Werks antwortet nicht. Nichts ist verloren: Was Sie geschrieben haben, steht noch da. Versuchen Sie es mit Verbindung noch einmal.',
		wrong: 'Name und Kennwort passen nicht zusammen. Beim Kennwort zählen Groß- und Kleinbuchstaben.',
		wrongOld: 'Das ist nicht das bisherige Kennwort.',
		wrongCode: 'Das ist nicht der Einrichtungscode. Er steht im Terminal, in dem der Server gestartet wurde.',
		alreadyFounded: 'Dieses Werk ist schon eingerichtet. Melden Sie sich bitte an.',
		tooMany: (seconds) => `Zu viele Versuche. In ${seconds} Sekunden geht es wieder.`,
		weak: (least) => `Bitte mindestens ${least} Zeichen.`,
		tooLong: 'Dieses Kennwort ist zu lang.',
		weakPin: 'Eine PIN hat vier bis zehn Ziffern, und nicht die, die alle zuerst probieren (1234, 1111).',
		taken: 'Das hat schon jemand anderes.',
		notAllowed: 'Das dürfen Sie nicht. Fragen Sie die Verwaltung.',
		notKnownYet: 'Der Server kennt diese Person noch nicht. Versuchen Sie es gleich noch einmal.',
		busy: 'Der Server ist beschäftigt. Versuchen Sie es gleich noch einmal.',
		other:
			'Das hat nicht geklappt, und es liegt nicht an Ihnen. Versuchen Sie es noch einmal; bleibt es so, sichern Sie die Diagnosedatei.',
		notKept: 'Dieser Browser sichert nichts auf dem Gerät, darum kann sich hier niemand anmelden.'
	},
	here: {
		title: 'Angemeldet',
		as: (name) => `Sie sind ${name}.`,
		receipt: 'Schichtbeleg',
		signOut: 'Abmelden',
		guardTitle: 'Hier liegt noch Ungesendetes',
		guard: (count, number) =>
			count === 1
				? 'Eine Sache, die Sie getan haben, ist noch nicht gesendet. Sie bleibt auf diesem Gerät und geht hinaus, wenn Sie sich hier wieder anmelden. Bis dahin sieht sie niemand sonst.'
				: `${number} Dinge, die Sie getan haben, sind noch nicht gesendet. Sie bleiben auf diesem Gerät und gehen hinaus, wenn Sie sich hier wieder anmelden. Bis dahin sieht sie niemand sonst.`,
		photos: (count, number) =>
			count === 1
				? 'Ein Foto oder eine Sprachnotiz ist noch auf dem Weg zum Server. Es geht weiter, wenn sich hier wieder jemand anmeldet.'
				: `${number} Fotos oder Sprachnotizen sind noch auf dem Weg zum Server. Sie gehen weiter, wenn sich hier wieder jemand anmeldet.`,
		stay: 'Angemeldet bleiben und senden',
		save: 'Als Datei sichern, zum Übergeben',
		saved: (file) =>
			`Gesichert als ${file}. Auf einem anderen Gerät nimmt „Gesendet und offen“ sie auf und sendet sie.`,
		leaveAnyway: 'Abmelden, hier behalten'
	}
};
