export const update = {
	ready: 'A new version is ready',
	kept: 'What you have written stays.',
	now: 'Use it now',
	later: 'Later',
	done: 'This is the new version.',
	news: 'What is new'
};
