export const update = {
	ready: 'Nowa wersja jest gotowa',
	kept: 'To, co zostało napisane, pozostaje.',
	now: 'Użyj teraz',
	later: 'Później'
};
