import type { Parts } from '../../parts.ts';

export const pmStop: Parts['pmStop'] = {
	title: 'Podczas postoju',
	what: 'Maszyna stoi albo produkcja oddaje ją na jakiś czas: co da się w tym czasie zrobić.',
	which: 'Która maszyna',
	standing: 'Stoi teraz',
	unknown: 'Tej maszyny nie ma na tym urządzeniu.',
	other: 'Inna maszyna',
	when: 'Kiedy',
	now: 'Teraz',
	howLong: 'Jak długo stoi',
	minutes: 'minut',
	nothing: 'Nic tu nie jest otwarte i nic nie przypada w ciągu dwóch miesięcy.',
	groups: { now: 'Da się zrobić', perhaps: 'Może', not: 'Nie tym razem' },
	can: { now: 'Da się zrobić', perhaps: 'Może', not: 'Teraz nie' },
	together: (minutes, there) => `Po kolei ${minutes} minut, z ${there}.`,
	due: (day) => `termin ${day}`,
	toJob: 'Pokaż zlecenie',
	toPlan: 'Pokaż plan',
	why: {
		tooEarly: (day) => `Za wcześnie: nie przed ${day}`,
		tooLong: (length) => `Trwa dłużej: ${length}`,
		noParts: (part, there, needed) => `Brakuje części: ${part}, jest ${there} z ${needed}`,
		stockUnsure: (part) => `Nikt nie wie na pewno, czy ta część jest: ${part}`,
		noSkill: (skill) => `Nie ma nikogo, kto to umie: ${skill}`,
		skillUnsure: (skill) => `Ktoś to umie, ale może go nie ma: ${skill}`,
		lengthUnknown: 'Nikt nie powiedział, ile to trwa',
		permitFirst: (permit) => `Najpierw potrzebne zezwolenie: ${permit}`
	}
};
