import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one' | 'few' | 'many'>('pl');

export const pmForecast: Parts['pmForecast'] = {
	span: 'Jak daleko',
	spans: { weeks: '13 tygodni', months: '12 miesięcy', years: '5 lat' },
	team: 'Zespół',
	allTeams: 'Wszystkie zespoły',
	what: 'Godziny konserwacji planowej obok godzin ludzi w zespołach, według zmian i nieobecności. Naprawy się nie liczą.',
	unknownPeople: (n) =>
		count(n, {
			one: 'O # osobie nie wiadomo, kiedy pracuje: nie liczy się.',
			few: 'O # osobach nie wiadomo, kiedy pracują: nie liczą się.',
			many: 'O # osobach nie wiadomo, kiedy pracują: nie liczą się.',
			other: 'O # osoby nie wiadomo, kiedy pracują: nie liczą się.'
		}),
	week: (week, day) => `Tydzień ${week}, od ${day}`,
	states: { over: 'Więcej niż jest', tight: 'Ciasno', free: 'Mieści się' },
	of: (asked, there) => `${asked} z ${there}`,
	hours: (hours) => `${hours} godz.`,
	unknown: (n) =>
		count(n, {
			one: '# zlecenie bez czasu',
			few: '# zlecenia bez czasu',
			many: '# zleceń bez czasu',
			other: '# zlecenia bez czasu'
		}),
	jobs: (n) => count(n, { one: '# zlecenie', few: '# zlecenia', many: '# zleceń', other: '# zlecenia' }),
	noEstimate: 'bez podanego czasu',
	andMore: (n) => count(n, { one: 'i # inne', few: 'i # inne', many: 'i # innych', other: 'i # innego' })
};
