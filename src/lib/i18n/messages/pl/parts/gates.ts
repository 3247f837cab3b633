import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one' | 'few' | 'many'>('pl');

export const gates: Parts['gates'] = {
	title: 'Pozwolenia i kłódki',
	moreTitle: 'Więcej pozwoleń i kłódek',
	record: 'To jest zapis, nie wyłącznik: sprawdź przy maszynie.',
	old: 'Od tego czasu ktoś mógł to zmienić. Sprawdź przy maszynie.',
	ageUnknown: 'Nie wiadomo, z kiedy to jest',
	shut: 'Nie wolno jeszcze zaczynać pracy',
	onRecord: 'Wszystko, czego trzeba, jest zapisane',
	over: 'To zlecenie jest zakończone',
	cannotEnd: (locks) =>
		count(locks, {
			one: 'Wisi # kłódka: dopóki jest założona, zlecenia nie można sprawdzić ani zamknąć.',
			few: 'Wiszą # kłódki: dopóki są założone, zlecenia nie można sprawdzić ani zamknąć.',
			many: 'Wisi # kłódek: dopóki są założone, zlecenia nie można sprawdzić ani zamknąć.',
			other: 'Wisi # kłódki: dopóki są założone, zlecenia nie można sprawdzić ani zamknąć.'
		}),
	listed: (points) =>
		count(points, {
			one: 'Ta maszyna ma # punkt odłączenia, którego nie ma w tym zleceniu:',
			few: 'Ta maszyna ma # punkty odłączenia, których nie ma w tym zleceniu:',
			many: 'Ta maszyna ma # punktów odłączenia, których nie ma w tym zleceniu:',
			other: 'Ta maszyna ma # punktu odłączenia, których nie ma w tym zleceniu:'
		}),
	takePoints: 'Zablokuj maszynę do tego zlecenia',
	askPermit: 'Poproś o pozwolenie',
	addPoint: 'Dodaj punkt odłączenia',
	permit: {
		none: 'Jeszcze nie poproszono',
		notNow: 'Teraz nie obowiązuje',
		states: {
			requested: 'Poproszono, nie wydane',
			issued: 'Wydane, jeszcze nie przyjęte',
			accepted: 'Przyjęte',
			suspended: 'Wstrzymane',
			'handed-back': 'Zwrócone',
			cancelled: 'Anulowane'
		},
		number: (number) => `Numer ${number}`,
		from: (when) => `Ważne od: ${when}`,
		until: (when) => `Ważne do: ${when}`,
		issuedBy: (name, when) => `Wydane przez: ${name}, ${when}`,
		heldBy: (name) => `Przyjęte przez: ${name}`,
		place: (text) => `Gdzie: ${text}`,
		hazards: (text) => `Zagrożenia: ${text}`,
		precautions: (text) => `Środki ostrożności: ${text}`,
		ask: 'Poproś o to pozwolenie',
		issue: 'Wydaj pozwolenie…',
		accept: 'Przyjmij pozwolenie',
		handBack: 'Zwróć pozwolenie',
		suspend: 'Wstrzymaj pozwolenie',
		way: 'Wydaje je osoba uprawniona, na dowolnym urządzeniu. Potem można zacząć.'
	},
	point: {
		open: 'Bez kłódki',
		locked: 'Kłódka założona, sprawdzono',
		notTried: 'Kłódka założona, nie sprawdzono',
		tried: (name, when) => `Sprawdzone przez: ${name}, ${when}`,
		you: 'Ty',
		lockOf: (name, number) => `${name}${number ? `: kłódka ${number}` : ': kłódka'}`,
		since: (when) => `założona od ${when}`,
		unlock: 'Zdejmij moją kłódkę',
		unlockThis: (device, number) => `Zdejmij moją kłódkę ${number}: ${device}`,
		hand: 'Przekaż moją kłódkę',
		onlyTheirs: (name) => `Zdejmuje ją albo przekazuje tylko ${name}.`,
		handed: (from, to, when) => `${from} → ${to}: przekazana, ${when}`,
		taken: (name, when) => `${name}: kłódka zdjęta, ${when}`,
		lock: 'Załóż moją kłódkę',
		lockThis: (device) => `Załóż moją kłódkę: ${device}`,
		try: 'Sprawdzone: brak energii',
		tryThis: (device) => `Sprawdzone, brak energii: ${device}`
	},
	tag: {
		what: {
			lock: 'Najpierw załóż własną kłódkę. Potem zeskanuj lub wpisz numer z zawieszki.',
			try: 'Odczytaj zawieszkę każdej kłódki, która tam wisi, i sprawdź, czy energii już nie ma.',
			unlock: 'Odczytaj zawieszkę swojej kłódki, żeby to była ta. Potem ją zdejmij.'
		},
		field: 'Numer na zawieszce',
		of: (name) => `Numer na zawieszce kłódki: ${name}`,
		camera: 'Odczytaj aparatem',
		hint: 'Zeskanuj lub wpisz, dokładnie tak, jak tam jest.',
		noNumber: (name) => `Kłódka bez numeru: ${name}.`,
		how: 'Jak sprawdzono?',
		howHint: 'Na przykład: wciśnięto start, zmierzono brak napięcia.',
		missing: 'Najpierw odczytaj zawieszkę.',
		other: 'To nie jest zawieszka zapisana tutaj. Czy to inna kłódka?',
		save: {
			lock: 'Moja kłódka jest założona',
			try: 'Sprawdzone: nie ma energii',
			unlock: 'Moja kłódka jest zdjęta'
		}
	},
	hand: {
		what: 'Kłódka zostaje założona. Od teraz może ją zdjąć tylko druga osoba.',
		to: 'Kto ją przejmuje?',
		missing: 'Wybierz, kto ją przejmuje.',
		save: 'Przekaż kłódkę'
	},
	issue: {
		until: 'Ważne do',
		past: 'Koniec musi leżeć w przyszłości.',
		number: 'Numer pozwolenia',
		place: 'Gdzie dokładnie',
		hazards: 'Zagrożenia',
		precautions: 'Środki ostrożności',
		twoPeople: 'Kto je wydaje, ten go nie przyjmuje: robi to druga osoba.',
		save: 'Wydaj pozwolenie'
	},
	stop: {
		what: 'Nikomu nie wolno zaczynać, dopóki nie zostanie wydane ponownie. Powiedz tym, którzy pracują.',
		why: 'Dlaczego?',
		save: 'Wstrzymaj pozwolenie'
	},
	add: {
		permit: 'Rodzaj pozwolenia',
		device: 'Wyłącznik, zawór lub trzpień',
		deviceHint: 'Tak jak jest na nim napisane: Q1, V12.',
		location: 'Gdzie jest',
		energy: 'Energia',
		missing: 'To jest potrzebne.',
		ask: 'Poproś o pozwolenie',
		save: 'Dodaj punkt'
	},
	said: {
		asked: 'Poproszono o pozwolenie',
		issued: 'Pozwolenie wydane',
		accepted: 'Pozwolenie przyjęte',
		handedBack: 'Pozwolenie zwrócone',
		stopped: 'Pozwolenie wstrzymane',
		points: 'Punkty odłączenia są w zleceniu',
		locked: 'Twoja kłódka jest zapisana',
		tried: 'Sprawdzenie zapisane',
		unlocked: 'Twoja kłódka jest wypisana',
		handed: (name) => `Kłódka przekazana: ${name}`
	}
};
