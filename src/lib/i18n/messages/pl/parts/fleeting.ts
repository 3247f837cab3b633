import type { Parts } from '../../parts.ts';

export const fleeting: Parts['fleeting'] = {
	title: 'To okno zapomina wszystko po zamknięciu',
	what: 'To chyba okno prywatne. To, co w nim robisz, trafia na serwer zakładu, dopóki jest osiągalny; reszta przepadnie razem z oknem. Do pracy otwórz Millwright w zwykłym oknie.'
};
