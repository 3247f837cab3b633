/** Before somebody signs: it is still they. */
export const proof = {
	title: 'Is it you?',
	why: (name: string) => `You sign as ${name}. Show once more that it is you.`,
	password: 'Your password',
	submit: 'That is me',
	busy: 'Looking…',
	wrong: 'That is not the password.',
	unknown:
		'This device does not know your password yet. Sign once with a network, then it works without one too.',
	locked: 'Too many wrong passwords without a network. Sign when you have one.',
	wait: (seconds: string) => `Wait ${seconds} seconds before the next try.`,
	demo: 'In the demo nobody has a password: one press is enough.',
	demoGo: 'Sign'
};
