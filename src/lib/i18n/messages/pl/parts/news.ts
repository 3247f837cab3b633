import type { Parts } from '../../parts.ts';

export const news: Parts['news'] = {
	title: 'Co nowego',
	/** The newest first. */
	notes: [
		'Zlecenie można powtórzyć jednym dotknięciem.',
		'Zlecenia można obserwować i mogą czekać jedno na drugie.',
		'Obchód to jedno zlecenie przy wielu maszynach, w kolejności przejścia.',
		'Plan tygodnia jest ustalany na jego początku i widać, ile z niego wykonano.',
		'Maszyny pokazują na swojej stronie części, instrukcje, zezwolenia i własne pola.',
		'Jedno wyszukiwanie maszyn, zleceń, części i osób.',
		'Listy wczytuje się z plików CSV, a wszystko można wyprowadzić.',
		'To, co wymaga uwagi, jest na jednej stronie: niewysłane, odrzucone, zrobione dwa razy.'
	]
};
