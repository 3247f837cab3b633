import type { TrustWords } from './trust-words.ts';

export const pl: TrustWords = {
	language: 'Polski',
	title: 'Zaufaj serwerowi tego zakładu',
	why: 'Aparat i praca bez sieci wymagają połączenia, któremu to urządzenie ufa. Wystarczy zrobić to raz na każdym urządzeniu.',
	download: 'Pobierz certyfikat',
	compare: 'Jego odcisk (SHA-256) musi być taki sam, jak pokazuje serwer tam, gdzie działa:',
	systems: [
		{
			name: 'iPhone, iPad',
			steps: [
				'Otwórz tę stronę w Safari, pobierz certyfikat i zezwól na pobranie.',
				'Ustawienia › Ogólne › VPN i zarządzanie urządzeniem: wybierz „Millwright …” i zainstaluj.',
				'Ustawienia › Ogólne › To urządzenie › Ustawienia zaufania certyfikatów: włącz „Millwright …”.'
			]
		},
		{
			name: 'Android',
			steps: [
				'Pobierz certyfikat.',
				'Ustawienia: wyszukaj „certyfikat CA” i wybierz go (Zabezpieczenia › Szyfrowanie i dane logowania › Zainstaluj certyfikat).',
				'Wybierz „Zainstaluj mimo to”, a potem plik millwright.crt.'
			]
		},
		{
			name: 'Windows',
			steps: [
				'Pobierz certyfikat i otwórz plik.',
				'Wybierz „Zainstaluj certyfikat”, a potem „Bieżący użytkownik”.',
				'Wybierz „Umieść wszystkie certyfikaty w następującym magazynie”, potem „Zaufane główne urzędy certyfikacji” i zakończ.'
			]
		},
		{
			name: 'macOS',
			steps: [
				'Pobierz certyfikat i otwórz plik: doda go program Dostęp do pęku kluczy.',
				'Kliknij tam dwukrotnie „Millwright …” i rozwiń „Zaufanie”.',
				'Wybierz „Ufaj zawsze” i zamknij okno.'
			]
		}
	],
	then: 'Potem otwórz aplikację:',
	open: 'Otwórz Millwright'
};
