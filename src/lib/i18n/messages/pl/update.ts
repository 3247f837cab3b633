export const update = {
	ready: 'Nowa wersja jest gotowa',
	kept: 'To, co zostało napisane, pozostaje. Trwa to sekundę, także bez sieci.',
	now: 'Użyj teraz',
	later: 'Później'
};
