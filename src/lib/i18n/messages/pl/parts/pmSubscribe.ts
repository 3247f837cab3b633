import type { Parts } from '../../parts.ts';

export const pmSubscribe: Parts['pmSubscribe'] = {
	title: 'We własnym kalendarzu',
	what: 'Kalendarz telefonu lub komputera pokazuje własną pracę albo pracę zespołu pod adresem, o który co jakiś czas pyta. Potrzebna jest sieć.',
	whose: 'Czyja praca',
	mine: 'Moja',
	otherTeam: 'Zespół',
	make: 'Utwórz adres',
	have: 'Własne adresy',
	since: (day) => `od ${day}`,
	used: (day) => `ostatnio czytany ${day}`,
	unused: 'nigdy nie czytany',
	end: 'Zakończ',
	fresh: 'Nowy adres',
	once: 'Widać go tylko ten jeden raz. Kto go ma, może czytać ten kalendarz.',
	how: 'W programie kalendarza nazywa się to „subskrybuj” albo „z internetu”. Pokazuje otwartą pracę według dni, z miejscem, i nic z tego, ile kosztuje. Zakończony tutaj, już nie istnieje.',
	copy: 'Kopiuj',
	copied: 'Skopiowano',
	kept: 'Mam go'
};
