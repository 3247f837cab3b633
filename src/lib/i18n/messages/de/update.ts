export const update = {
	ready: 'Eine neue Version ist bereit',
	kept: 'Was Sie geschrieben haben, bleibt.',
	now: 'Jetzt verwenden',
	later: 'Später',
	done: 'Das ist die neue Version.',
	news: 'Was ist neu'
};
