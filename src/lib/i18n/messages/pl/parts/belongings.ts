import type { Parts } from '../../parts.ts';
import { many } from '../many.ts';

export const belongings: Parts['belongings'] = {
	permitHint: 'Bez nich nikt nie zaczyna tu pracy.',
	meters: {
		readThis: (name) => `Odczyt: ${name}`,
		value: 'Co pokazuje',
		before: (value) => `Ostatnio: ${value}`,
		need: 'Podaj, co pokazuje.',
		save: 'Zapisz',
		done: (name) => `Zapisano: ${name}`,
		stands: { warn: 'Poza progiem ostrzeżenia', fail: 'Za nisko lub za wysoko' }
	},
	parts: {
		open: 'Części zamienne',
		title: 'Części zamienne',
		of: (name: string) => `Części zamienne: ${name}`,
		notHere: 'Część, której nie ma na tym urządzeniu',
		needs: (count: string) => `potrzeba: ${count}`,
		nowhere: 'W żadnym magazynie',
		search: 'Dodaj część: kod lub nazwa',
		foundNone: 'Żadna część tak się nie nazywa.',
		found: (count: string) => `Znaleziono: ${count}`,
		add: 'Dodaj',
		addThis: (name: string) => `Dodaj: ${name}`,
		added: (name: string) => `${name} jest na liście`,
		changed: (name: string) => `Zmieniono: ${name}`,
		takenOff: (name: string) => `Zdjęto z listy: ${name}`,
		listed: 'Na liście',
		none: 'Nie ma jeszcze części zamiennych.',
		quantity: 'Ile ich jest w środku',
		position: 'Gdzie w środku',
		takeOff: 'Zdejmij',
		takeOffThis: (name: string) => `Zdejmij z listy: ${name}`
	},
	manuals: {
		open: 'Instrukcje i zdjęcia',
		title: 'Instrukcje i zdjęcia',
		of: (name: string) => `Instrukcje i zdjęcia: ${name}`,
		keep: 'Zachowaj na tym urządzeniu',
		keepHint:
			'Zostają tu także bez sieci. Te od maszyn, przy których masz pracę, i od twojej linii przychodzą same.',
		show: (title: string) => `Pokaż: ${title}`,
		fetch: (title: string) => `Pobierz: ${title}`,
		save: (title: string) => `Zapisz: ${title}`,
		undecodable: 'Ta przeglądarka nie może tego pokazać.',
		elsewhere: 'Gdzie indziej',
		none: 'Nic tu jeszcze nie ma.',
		another: 'Jeszcze jedno',
		choose: 'Wybierz plik',
		chosen: (name: string) => `Wybrano: ${name}`,
		chooseFirst: 'Najpierw wybierz plik.',
		called: 'Jak się nazywa',
		type: 'Co to jest',
		types: {
			manual: 'Instrukcja',
			photo: 'Zdjęcie',
			drawing: 'Rysunek',
			certificate: 'Certyfikat',
			other: 'Coś innego'
		},
		sentLater: 'Od razu leży na tym urządzeniu, a wysyła się, gdy jest sieć.',
		add: 'Dodaj',
		keeping: 'Zachowywanie…',
		added: (title: string) => `Dodano: ${title}`,
		takeOff: 'Zdejmij',
		takeOffThis: (title: string) => `Zdejmij: ${title}`,
		takenOff: (title: string) => `Zdjęto: ${title}`,
		away: {
			asking: 'Pobieranie…',
			coming: 'Nie wysłano tego jeszcze na serwer.',
			unreachable: 'Nie ma tego na tym urządzeniu, a serwer jest nieosiągalny.',
			damaged: 'To, co przyszło, jest uszkodzone. Pobierze się jeszcze raz.'
		}
	},
	costs: {
		open: 'Koszty',
		title: 'Koszty',
		of: (name: string) => `Koszty: ${name}`,
		who: 'Widzą je tylko kierownicy, inżynierowie niezawodności i administratorzy.',
		done: (name: string) => `Zmieniono koszty: ${name}`,
		fields: {
			replacementValue: 'Nowa kosztuje',
			downtimePerHour: 'Godzina postoju kosztuje',
			boughtFor: 'Kupiona za',
			boughtOn: 'Kupiona dnia',
			costCentre: 'Centrum kosztów'
		}
	},
	many
};
