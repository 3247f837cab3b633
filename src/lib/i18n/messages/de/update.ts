export const update = {
	ready: 'Eine neue Version ist bereit',
	kept: 'Was Sie geschrieben haben, bleibt. Es dauert eine Sekunde, auch ohne Netz.',
	now: 'Jetzt verwenden',
	later: 'Später'
};
