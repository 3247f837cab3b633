import type { Parts } from '../../parts.ts';

export const parked: Parts['parked'] = {
	intro:
		'Was von gesperrten Personen oder Geräten kam oder von Personen, deren Rechte sich geändert hatten, wartet hier. Es gilt erst, wenn Sie es übernehmen.',
	waiting: 'Wartet',
	decided: 'Entschieden',
	empty: 'Nichts wartet auf eine Entscheidung',
	emptyWhat:
		'Hier erscheint, was gesperrte Personen und Geräte getan haben und alle, deren Rechte sich geändert haben, während sie offline waren.',
	emptyDecided: 'Noch nichts entschieden',
	emptyDecidedWhat: 'Hier erscheint, was Sie und andere übernehmen oder ablehnen.',
	notYours: 'Diese Liste ist für die Leitung',
	notYoursWhat: 'Wer ein Werk leitet, entscheidet über das, was dort wartet.',
	offline:
		'Die Liste liegt auf dem Server, und der antwortet gerade nicht. Nichts geht verloren: Sehen Sie nach, wenn Sie wieder online sind.',
	again: 'Noch einmal nachsehen',
	asking: 'Wird nachgesehen …',
	save: 'Als Datei sichern',
	more: 'Mehr zeigen',
	somebody: 'Jemand, den Sie nicht sehen dürfen',
	unknownDevice: 'einem Gerät, das Sie nicht sehen dürfen',
	whose: (who, device) => `${who}, auf ${device}`,
	why: {
		'revoked-person': 'Diese Person ist gesperrt.',
		'revoked-device': 'Dieses Gerät ist gesperrt.',
		'rights-changed': 'Die Rechte wurden geändert, bevor es ankam.',
		'foreign-device': 'Es kam über ein anderes Gerät als das, auf dem es getan wurde.',
		'foreign-person': 'Diese Person hatte sich auf diesem Gerät nie angemeldet.',
		'newer-version': 'Es stammt aus einer neueren App als der des Servers.',
		'older-version': 'Es stammt aus einer sehr alten App.',
		'too-many-reports': 'In kurzer Zeit kamen viele Meldungen, ohne dass jemand angemeldet war.'
	},
	whyElse: 'Es braucht eine Entscheidung.',
	done: (done, came) => `Getan ${done}, angekommen ${came}`,
	hidden: 'Es handelt von etwas, das Sie nicht sehen dürfen. Sie können es nur ablehnen.',
	own: 'Das ist von Ihnen selbst: Jemand anderes muss entscheiden.',
	accept: 'Übernehmen',
	reject: 'Ablehnen',
	acceptAll: (n) => `Alle ${n} übernehmen`,
	rejectAll: (n) => `Alle ${n} ablehnen`,
	accepted: (n) => (n === 1 ? 'Übernommen' : `${n} übernommen`),
	rejected: (n) => (n === 1 ? 'Abgelehnt' : `${n} abgelehnt`),
	rejectAsk: (n) => (n === 1 ? 'Das ablehnen?' : `Diese ${n} ablehnen?`),
	rejectWhat: 'Es bleibt aufgezeichnet und gilt nicht. Wer es getan hat, kann den Grund lesen.',
	reason: 'Grund',
	reasonNeeded: 'Schreiben Sie, warum: damit es verstanden wird.',
	outcome: { accepted: 'Übernommen', rejected: 'Abgelehnt' },
	by: (who, at) => `${who}, ${at}`,
	because: (reason) => `„${reason}“`,
	full: 'Auf diesem Gerät ist kein Platz: Es wurde nichts entschieden.',
	refused: 'Das geht mit Ihren jetzigen Rechten nicht.'
};
