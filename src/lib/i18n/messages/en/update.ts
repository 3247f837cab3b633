export const update = {
	ready: 'A new version is ready',
	kept: 'What you have written stays.',
	now: 'Use it now',
	later: 'Later'
};
