import type { Parts } from '../../parts.ts';

export const scan: Parts['scan'] = {
	code: 'Kod z etykiety',
	hint: 'Kod nadrukowany na etykiecie, na przykład P-101. Wielkość liter i spacje nie mają znaczenia.',
	open: 'Otwórz maszynę',
	missing: 'Najpierw wpisz kod.',
	camera:
		'Skanowanie aparatem pojawi się w późniejszej wersji. Aparat telefonu już teraz otwiera etykiety z adresem Millwright.'
};
