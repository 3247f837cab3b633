export const update = {
	ready: 'A new version is ready',
	kept: 'What you have written stays. It takes a second, also without a network.',
	now: 'Use it now',
	later: 'Later'
};
