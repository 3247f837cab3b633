import type { Parts } from '../../parts.ts';

export const privacy: Parts['privacy'] = {
	title: 'Co jest o tobie zapisane',
	lead: 'Tak to widzi i tak działa ten program. O to, co ponadto ustalono w zakładzie, zapytaj na miejscu.',
	sections: {
		kept: {
			title: 'Co jest zapisywane',
			points: {
				person:
					'Twoje nazwisko i numer, role i zakłady. Jeśli ktoś to wpisał: firma, kwalifikacje, zmiana, godziny tygodniowo, język i nieobecności, nigdy powód medyczny.',
				acts: 'Wszystko, co tu robisz, także to, co odrzucono: co to było, kiedy według zegara urządzenia, w jakiej strefie czasowej, na którym urządzeniu i jak stare były jego dane. Należą do tego twoje godziny przy zleceniach, odczyty, komentarze, zdjęcia, notatki głosowe i podpisy.',
				signIn:
					'Kiedy się logujesz i wylogowujesz, błędne hasła do twojego nazwiska i kiedy zmieniono hasło, PIN lub identyfikator. Nigdy samo hasło, PIN ani identyfikator, tylko coś, czym można je sprawdzić.',
				devices:
					'O każdym urządzeniu: jak się nazywa, czyje jest, kiedy się ostatnio odezwało, jaką ma wersję i ile czeka na nim niewysłanych wpisów.'
			}
		},
		why: {
			title: 'Po co',
			points: {
				work: 'Żeby wszyscy wiedzieli, co zrobiono przy maszynie, kto i kiedy: dla bezpieczeństwa, kontroli i następnej naprawy.',
				trust: 'Żeby nikt nie działał w twoim imieniu, a błędy dało się naprawić.'
			}
		},
		long: {
			title: 'Jak długo',
			points: {
				log: 'To, co zrobiono, zostaje tak długo, jak zakład ma swój serwer. Nic z tego nie wygasa, a zdjęcia i notatki głosowe nie są usuwane.',
				left: 'Gdy odchodzisz, nazwisko zostaje, dopóki administrator go nie zanonimizuje.',
				device:
					'Urządzenie trzyma zakończoną pracę 24 miesiące, jeśli zakład nie ustalił inaczej, to, co z niego wysłano, 30 dni, a kopię kogoś, kto już nie przychodzi, 30 dni. Ostatnie usterki zostają, dopóki nie zastąpią ich nowsze.'
			}
		},
		who: {
			title: 'Kto to widzi',
			points: {
				site: 'Wszyscy, którzy pracują w twoim zakładzie, widzą nazwiska, zlecenia i to, co przy nich zrobiono. Firmy zewnętrzne widzą tylko to, co im przekazano.',
				money:
					'Koszty: kierownicy, inżynierowie niezawodności i administratorzy. Kiedy urządzenie się odezwało i co na nim czeka: kierownicy i administratorzy.',
				server:
					'Kto prowadzi serwer, może przeczytać wszystko, także dziennik, ale żadnego hasła. PIN-u ani numeru identyfikatora też tam nie ma, ale są tak krótkie, że da się je odgadnąć.'
			}
		},
		leaves: {
			title: 'Co opuszcza to urządzenie',
			points: {
				server:
					'To, co robisz, trafia na serwer twojego zakładu i nigdzie indziej. Aplikacja nie pyta innych adresów i nie liczy odwiedzin.',
				photos:
					'To, co aparat zapisał w zdjęciu, na przykład miejsce, jest usuwane przed zapisaniem. Tylko zdjęcie, którego to urządzenie nie umie otworzyć, zostaje takie, jakie jest.',
				files:
					'Plik z usterkami lub niewysłaną pracą opuszcza urządzenie tylko wtedy, gdy go zapiszesz i przekażesz. W pliku z niewysłaną pracą jest twoje nazwisko.',
				camera: 'Aparat i mikrofon działają tylko wtedy, gdy robisz zdjęcie, skanujesz lub nagrywasz.'
			}
		},
		anonymous: {
			title: 'Gdy ktoś zostaje zanonimizowany',
			points: {
				gone: 'Zamiast nazwiska jest słowo i kod, na serwerze i na każdym urządzeniu przy następnym kontakcie. Numer, firma, kwalifikacje, zmiana, język, nazwy urządzeń, hasło, PIN i identyfikator są usuwane, nieobecności trafiają do archiwum, a osoba znika z zespołów.',
				stays:
					'Jej praca, godziny i daty nieobecności zostają pod kodem. Dziennik nadal może dowieść, że nic innego nie zmieniono.',
				not: 'Bez zmian pozostają: to, co napisali inni, zdjęcia i notatki głosowe, drukowane nazwisko pod podpisami, zapisane pliki, wcześniejsze kopie zapasowe i wpisy serwera starszego niż ta funkcja. Urządzenia, które wysłały dawne nazwisko, trzymają ten wpis do 30 dni.',
				final:
					'Tego nie można cofnąć. Wcześniejsza kopia zapasowa przywraca nazwisko; wtedy trzeba to powtórzyć.'
			}
		},
		ask: {
			title: 'Twoje prawa',
			points: {
				ask: 'Aby zobaczyć, co jest o tobie zapisane, poprawić to lub zanonimizować, zapytaj osobę, która administruje Millwright w zakładzie.'
			}
		}
	}
};
