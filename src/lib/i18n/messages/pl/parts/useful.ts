import type { Parts } from '../../parts.ts';

export const useful: Parts['useful'] = {
	title: 'Czy było potrzebne?',
	ask: 'Jedno dotknięcie: pomoże później ustawić plan.',
	answers: {
		needed: 'Potrzebne',
		'not-needed': 'Niepotrzebne',
		'found-something': 'Coś znaleziono'
	},
	often: 'Czy robi się to wystarczająco często?',
	said: {
		longer: (count: string, of: string) =>
			`Z ostatnich razów (${of}) niepotrzebne: ${count}; ani razu nic nie znaleziono.`,
		shorter: (count: string, of: string) => `Z ostatnich razów (${of}) coś znaleziono: ${count}.`
	},
	perhaps: { longer: 'Może wystarczy rzadziej:', shorter: 'Może trzeba częściej:' },
	perhapsOnly: { longer: 'Może wystarczy rzadziej.', shorter: 'Może trzeba częściej.' },
	byItself: 'To, że niczego nie znaleziono, może być właśnie sensem tej pracy. Nic nie zmienia się samo.',
	show: 'Pokaż te zlecenia',
	change: 'Zmień plan'
};
