import { pluralIn } from '../../../plural.ts';

const count = pluralIn<'one'>('en');

/** The hours that plans ask for. */
export const pmForecast = {
	span: 'How far',
	spans: { weeks: '13 weeks', months: '12 months', years: '5 years' },
	team: 'Team',
	allTeams: 'All teams',
	what: 'Hours of planned maintenance beside the hours of the people in teams, by their shifts and absences. Repairs are not among them.',
	unknownPeople: (n: number) =>
		count(n, {
			one: 'Of # person nobody said when they work: not counted.',
			other: 'Of # people nobody said when they work: not counted.'
		}),
	week: (week: string, day: string) => `Week ${week}, from ${day}`,
	states: { over: 'More than there is', tight: 'Tight', free: 'Fits' },
	of: (asked: string, there: string) => `${asked} of ${there}`,
	hours: (hours: string) => `${hours} h`,
	unknown: (n: number) => count(n, { one: '# job without a time', other: '# jobs without a time' }),
	jobs: (n: number) => count(n, { one: '# job', other: '# jobs' }),
	noEstimate: 'no time said',
	andMore: (n: number) => count(n, { one: 'and # more', other: 'and # more' })
};
