import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('de');

export const pmForecast: Parts['pmForecast'] = {
	span: 'Wie weit',
	spans: { weeks: '13 Wochen', months: '12 Monate', years: '5 Jahre' },
	team: 'Team',
	allTeams: 'Alle Teams',
	what: 'Stunden der geplanten Wartung neben den Stunden der Menschen in Teams, nach ihren Schichten und Abwesenheiten. Reparaturen sind nicht dabei.',
	unknownPeople: (n) =>
		count(n, {
			one: 'Von # Person ist nicht gesagt, wann sie arbeitet: nicht gezählt.',
			other: 'Von # Personen ist nicht gesagt, wann sie arbeiten: nicht gezählt.'
		}),
	week: (week, day) => `Woche ${week}, ab ${day}`,
	states: { over: 'Mehr als da ist', tight: 'Knapp', free: 'Passt' },
	of: (asked, there) => `${asked} von ${there}`,
	hours: (hours) => `${hours} Std.`,
	unknown: (n) => count(n, { one: '# Auftrag ohne Dauer', other: '# Aufträge ohne Dauer' }),
	jobs: (n) => count(n, { one: '# Auftrag', other: '# Aufträge' }),
	noEstimate: 'keine Dauer gesagt',
	andMore: (n) => count(n, { one: 'und # weiterer', other: 'und # weitere' })
};
