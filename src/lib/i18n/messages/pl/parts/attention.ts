import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one' | 'few' | 'many'>('pl');

export const attention: Parts['attention'] = {
	intro:
		'To, co nie wyjaśni się samo: praca, która nie dotarła, została odrzucona albo wykonana lub zapisana dwa razy.',
	notYours: 'Ta strona jest dla przełożonych',
	notYoursWhat:
		'Kto opiekuje się urządzeniami zakładu, widzi tu, co nie dotarło i co odrzucono. Własne wpisy są w „Wysłane i niewysłane”.',
	asking: 'Pytanie do serwera…',
	never:
		'Serwer nie odpowiada i nigdy nie podał tego temu urządzeniu. Zajrzyj ponownie, gdy będzie łączność.',
	unsent: 'Niewysłana praca',
	noUnsent: 'Na żadnym urządzeniu nie ma niewysłanej pracy.',
	unsentSince: (acts, since) =>
		count(acts, {
			one: `Od ${since} czeka na nim # wpis`,
			few: `Od ${since} czekają na nim # wpisy`,
			many: `Od ${since} czeka na nim # wpisów`,
			other: `Od ${since} czeka na nim # wpisu`
		}),
	on: (device) => `Co czeka na ${device}`,
	waiting: (acts, since) =>
		count(acts, {
			one: `# wpis, od ${since}`,
			few: `# wpisy, od ${since}`,
			many: `# wpisów, od ${since}`,
			other: `# wpisu, od ${since}`
		}),
	untold: (acts) =>
		count(acts, {
			one: 'i jeszcze #, bez szczegółów',
			few: 'i jeszcze #, bez szczegółów',
			many: 'i jeszcze #, bez szczegółów',
			other: 'i jeszcze #, bez szczegółów'
		}),
	seen: (time) => `Ostatni kontakt ${time}`,
	silent: (device, time) => `Ostatni kontakt z ${device}: ${time}; może być tam coś jeszcze.`,
	lockedOut: 'Zablokowane',
	somebody: 'Ktoś',
	elsewhere: 'przy czymś nowym',
	refused: 'Odrzucone',
	tickOff: 'Załatwione',
	tickedOff: 'Odhaczone w tej przeglądarce, tylko dla tej osoby',
	putBack: 'Wróć na listę',
	settled: (acts) =>
		count(acts, {
			one: 'Pokaż # odhaczone',
			few: 'Pokaż # odhaczone',
			many: 'Pokaż # odhaczonych',
			other: 'Pokaż # odhaczonego'
		}),
	noRefused: 'W ostatnich dwóch tygodniach nie odrzucono niczego, co wciąż jest otwarte.',
	parked: 'Czeka na decyzję',
	noParked: 'Nic nie czeka na decyzję.',
	hidden: 'Coś, czego nie możesz zobaczyć',
	decide: 'Zdecyduj',
	doneTwice: 'Wykonane dwa razy',
	noDoneTwice: 'Żadnego zlecenia nie wykonano dwa razy.',
	twiceBy: (first, second) => `${first} i ${second} zakończyli je, nie wiedząc o sobie. Liczy się raz.`,
	alsoWrote: 'Także napisano',
	noAlsoWrote: 'Niczyje słowa nie zostały zastąpione.',
	wroteBy: (field, first, second) =>
		`Pole „${field}”: obowiązuje wpis osoby ${first}; wpis osoby ${second} jest zachowany.`,
	left: 'U kogoś, kogo już nie ma',
	noLeft: 'Nikt, kto odszedł, nie ma otwartych zleceń.',
	leftWith: (name) => `${name}: tej osoby już tu nie ma. Przydziel to komuś.`
};
