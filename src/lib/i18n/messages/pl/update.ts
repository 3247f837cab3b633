export const update = {
	ready: 'Nowa wersja jest gotowa',
	kept: 'Wszystko, co masz wpisane, zostaje.',
	now: 'Użyj teraz',
	later: 'Później',
	done: 'To jest nowa wersja.',
	news: 'Co nowego'
};
