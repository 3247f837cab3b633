import type { Parts } from '../../parts.ts';

export const codes: Parts['codes'] = {
	which: 'Welche Liste',
	lists: {
		mode: 'Fehlerbilder: wie etwas ausfällt',
		cause: 'Ursachen: warum es ausfiel',
		remedy: 'Abhilfen: was geholfen hat',
		'stop-reason': 'Warum eine Maschine steht',
		'reject-reason': 'Warum eine Meldung abgelehnt wird',
		'delay-reason': 'Warum Arbeit sich verspätet',
		activity: 'Wofür Zeit gebraucht wird',
		group: 'Gruppen von Maschinen',
		impact: 'Wie schwer ein Fehler ist',
		'permit-type': 'Arten von Freigaben',
		energy: 'Arten von Energie'
	},
	page: {
		add: 'Eintrag hinzufügen',
		empty: 'Diese Liste ist leer',
		what: 'Daraus wird mit einem Griff gewählt, auch ohne Netz.',
		how: 'Legen Sie den ersten Eintrag an; weitere Sprachen können später folgen.'
	},
	untranslated: (languages: string) => `fehlt: ${languages}`,
	effects: { critical: 'Legt still', degraded: 'Läuft schlechter', incipient: 'Kündigt sich an' },
	causeKinds: { mechanism: 'Was mit dem Teil geschah', origin: 'Woher es kam' },
	place: {
		title: 'Platz in der Liste',
		where: (at: string, all: string) => `Platz ${at} von ${all}`,
		up: 'Nach oben',
		down: 'Nach unten',
		wentUp: 'Nach oben gerückt',
		wentDown: 'Nach unten gerückt'
	},
	fields: {
		label: { label: 'Was zu lesen ist' },
		code: { label: 'Code', hint: 'Kurz und bleibend: Er bleibt, wie auch immer die Worte werden.' },
		hint: { label: 'Hinweis', hint: 'Was gemeint ist, wo das Wort nicht genügt.' },
		groups: { label: 'Gruppen von Maschinen', hint: 'Wird an Maschinen dieser Gruppen zuerst angeboten.' },
		impact: { label: 'Wie schwer es ist' },
		likelyCauses: {
			label: 'Wahrscheinliche Ursachen',
			hint: 'Zuerst angeboten, wenn dieser Fehler gewählt ist.'
		},
		likelyRemedies: {
			label: 'Wahrscheinliche Abhilfen',
			hint: 'Zuerst angeboten, wenn dieser Fehler gewählt ist.'
		},
		iso14224: { label: 'Code nach ISO 14224' },
		causeKind: { label: 'Was es sagt' },
		needsFollowUp: { label: 'Hilft vorläufig: Es muss noch etwas folgen' },
		order: { label: 'Platz in der Liste' }
	}
};
