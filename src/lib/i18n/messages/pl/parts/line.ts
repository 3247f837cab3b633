import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one' | 'few' | 'many'>('pl');

export const line: Parts['line'] = {
	which: 'Linia lub obszar',
	show: 'Pokaż tylko',
	troubled: (machines) => `Nie działa dobrze: ${machines}`,
	reported: (machines) => `Coś zgłoszono: ${machines}`,
	states: { running: 'Działa', degraded: 'Działa gorzej', stopped: 'Stoi', 'out-of-use': 'Nieużywana' },
	since: (state, time) => `${state} od ${time}`,
	unsafe: 'Niebezpiecznie',
	open: (items) =>
		count(items, { one: '# zgłoszenie', few: '# zgłoszenia', many: '# zgłoszeń', other: '# zgłoszenia' }),
	who: {
		working: (names) => `Pracuje nad tym: ${names}`,
		has: (name) => `Zajmuje się tym: ${name}`,
		waits: (name) => `Trafia do: ${name}; jeszcze nieobejrzane`,
		nobody: 'Nikt jeszcze tego nie obejrzał'
	},
	nothingAt: 'Nic tu nie zgłoszono.',
	reportHere: 'Zgłoś tutaj usterkę',
	reportElse: 'Zgłoś tutaj coś innego',
	toMachine: 'Wszystko o tej maszynie',
	nothing: 'Nic tu nie ma',
	nothingWhat: 'Żadna maszyna tej linii nie pasuje do tego, co wybrano wyżej.',
	cut: 'Jest tu więcej maszyn. Wybierz jedną linię, aby zobaczyć wszystkie.',
	none: {
		empty: 'Na tej linii nie ma jeszcze maszyn',
		what: 'Każda maszyna linii pojawia się tu ze swoim stanem, zgłoszeniami i osobą, która się tym zajmuje, także bez sieci.',
		first: 'Wybierz wyżej inną linię albo poproś o wpisanie maszyn.'
	},
	care: 'Obchody i czyszczenie',
	mine: {
		title: 'Co się stało z moimi zgłoszeniami',
		because: (reason) => `Powód: ${reason}`,
		together: 'Prowadzone dalej w innym zgłoszeniu tej samej usterki',
		asked: 'Pytanie do Ciebie:',
		answer: 'Odpowiedz'
	}
};
