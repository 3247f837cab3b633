import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('de');

export const attention: Parts['attention'] = {
	intro:
		'Was sich nicht von selbst klärt: Arbeit, die nicht angekommen ist, abgelehnt oder doppelt getan oder geschrieben wurde.',
	notYours: 'Diese Seite ist für die Leitung',
	notYoursWhat:
		'Wer die Geräte eines Standorts betreut, sieht hier, was nicht angekommen ist und was abgelehnt wurde. Ihre eigenen Vorgänge stehen unter „Gesendet und ungesendet“.',
	asking: 'Der Server wird gefragt…',
	never:
		'Der Server antwortet nicht und hat es diesem Gerät noch nie gesagt. Schauen Sie wieder nach, wenn Sie verbunden sind.',
	unsent: 'Ungesendete Arbeit',
	noUnsent: 'Auf keinem Gerät liegt ungesendete Arbeit.',
	unsentSince: (acts, since) =>
		count(acts, {
			one: `# Vorgang wartet darauf seit ${since}`,
			other: `# Vorgänge warten darauf seit ${since}`
		}),
	on: (device) => `Was auf ${device} wartet`,
	waiting: (acts, since) =>
		count(acts, { one: `# Vorgang, seit ${since}`, other: `# Vorgänge, seit ${since}` }),
	untold: (acts) =>
		count(acts, {
			one: '# weiterer, zu dem es nichts gesagt hat',
			other: '# weitere, zu denen es nichts gesagt hat'
		}),
	seen: (time) => `Zuletzt gehört ${time}`,
	silent: (device, time) => `${device} hat sich zuletzt ${time} gemeldet; dort kann mehr liegen.`,
	lockedOut: 'Gesperrt',
	somebody: 'Jemand',
	elsewhere: 'an etwas Neuem',
	refused: 'Abgelehnt',
	tickOff: 'Erledigt',
	tickedOff: 'Für Sie in diesem Browser abgehakt',
	putBack: 'Wieder auf die Liste',
	settled: (acts) => count(acts, { one: '# Abgehaktes zeigen', other: '# Abgehakte zeigen' }),
	noRefused: 'In den letzten zwei Wochen wurde nichts abgelehnt, das noch offen ist.',
	parked: 'Wartet auf Entscheidung',
	noParked: 'Nichts wartet auf eine Entscheidung.',
	hidden: 'Etwas, das Sie nicht sehen dürfen',
	decide: 'Entscheiden',
	doneTwice: 'Doppelt erledigt',
	noDoneTwice: 'Kein Auftrag wurde doppelt erledigt.',
	twiceBy: (first, second) =>
		`${first} und ${second} haben ihn abgeschlossen, ohne voneinander zu wissen. Er zählt einmal.`,
	alsoWrote: 'Ebenfalls geschrieben',
	noAlsoWrote: 'Niemandes Eingabe wurde überholt.',
	wroteBy: (field, first, second) =>
		`Feld „${field}“: Es gilt, was ${first} schrieb; was ${second} schrieb, bleibt erhalten.`,
	left: 'Bei jemandem, der nicht mehr da ist',
	noLeft: 'Keine offene Arbeit liegt bei jemandem, der nicht mehr da ist.',
	leftWith: (name) => `${name} ist nicht mehr da. Geben Sie es jemandem.`
};
