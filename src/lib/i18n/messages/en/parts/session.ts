/** Signing in and out, beginning with an empty plant, letting people in. */
export const session = {
	signIn: {
		title: 'Sign in',
		name: 'Your name or number',
		password: 'Password',
		submit: 'Sign in',
		busy: 'Signing in…',
		firstOffline:
			'The first sign-in on this device needs the plant’s server. Afterwards everything works without a network.',
		notFounded: 'This server is new: nobody has set it up yet.',
		toSetUp: 'Set up this plant',
		toWho: 'Choose your name',
		toEnrol: 'Set up a shared device with a code'
	},
	setUp: {
		title: 'Set up this plant',
		way: 'How do you want to begin?',
		empty: 'Start empty',
		emptyHint: 'Your own plant: the site and its first administrator.',
		demo: 'Load the demo plant',
		demoHint:
			'A made-up bottling plant with machines, people and a year of work, to try everything on. It cannot become a real one.',
		loadDemo: 'Load the demo plant',
		address: 'Public address',
		addressHint:
			'Where phones reach this server. Labels on machines will carry it, so choose one that stays. Camera and offline use need https.',
		addressWrong: 'An address such as https://millwright.plant.example',
		code: 'Setup code',
		codeHint: 'Eight characters, shown in the terminal where the server was started.',
		site: 'Name of the site',
		siteHint: 'For example: Plant Rosenheim',
		timeZone: 'Time zone of the site',
		name: 'Your name',
		password: 'Your password',
		passwordHint: (least: string) => `At least ${least} characters. A sentence is easy to remember.`,
		submit: 'Set up and sign in',
		busy: 'Setting up…'
	},
	demo: {
		title: 'Demo plant',
		what: 'Nothing here is real. Come in with one touch, and change over at any time.',
		filling: 'The demo plant is being made: a year of work in some ten seconds.',
		as: {
			technician: 'As a technician',
			operator: 'As an operator',
			supervisor: 'As a supervisor',
			admin: 'As an administrator'
		}
	},
	trouble: {
		missing: 'Please fill this in.',
		unreachable:
			'The plant’s server does not answer. Nothing was lost: what you typed is still here. Try again when you have a connection.',
		wrong: 'Name and password do not fit together. Capitals count in the password.',
		wrongOld: 'That is not the present password.',
		wrongCode: 'That is not the setup code. Look in the terminal where the server was started.',
		alreadyFounded: 'This plant has been set up already. Sign in instead.',
		tooMany: (seconds: string) => `Too many attempts. Try again in ${seconds} seconds.`,
		weak: (least: string) => `At least ${least} characters, please.`,
		tooLong: 'This password is too long.',
		weakPin: 'A PIN has four to ten digits, and not the ones that everybody tries first (1234, 1111).',
		taken: 'Somebody else has this already.',
		notAllowed: 'You may not do that. Ask an administrator.',
		notKnownYet: 'The server does not know this person yet. Try again in a moment.',
		busy: 'The server is busy. Try again in a moment.',
		other:
			'That did not work, and it is not your fault. Try again; if it stays so, save the diagnostics file.',
		notKept: 'This browser keeps nothing on the device, so nobody can be signed in here.'
	},
	here: {
		title: 'Signed in',
		as: (name: string) => `You are ${name}.`,
		receipt: 'Shift receipt',
		signOut: 'Sign out',
		guardTitle: 'Work here is not sent yet',
		guard: (count: number, number: string) =>
			count === 1
				? 'One thing you did has not been sent yet. It stays on this device and goes out when you sign in here again. Nobody else can see it until then.'
				: `${number} things you did have not been sent yet. They stay on this device and go out when you sign in here again. Nobody else can see them until then.`,
		photos: (count: number, number: string) =>
			count === 1
				? 'One photo or voice note is still on its way to the server. It goes on when somebody signs in here again.'
				: `${number} photos or voice notes are still on their way to the server. They go on when somebody signs in here again.`,
		stay: 'Stay signed in and send',
		save: 'Save as a file to hand over',
		saved: (file: string) =>
			`Saved as ${file}. On another device, “Sent and unsent” brings it in and sends it.`,
		leaveAnyway: 'Sign out, keep it here'
	}
};
