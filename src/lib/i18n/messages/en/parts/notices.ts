import { pluralIn } from '../../../plural.ts';

const count = pluralIn<'one'>('en');

/** Words of what people are told. */
export const notices = {
	title: 'What is new for me',
	news: (items: number) => count(items, { one: '# new', other: '# new' }),
	new: 'New',
	kinds: {
		approved: 'Your report was approved',
		rejected: 'Your report was rejected',
		duplicate: 'Your report was put together with another one of the same fault',
		'in-progress': 'Somebody has begun to work on your report',
		done: 'What you reported is done',
		rework: 'What you reported was sent back: it is not in order yet',
		closed: 'What you reported is closed',
		cancelled: 'What you reported was cancelled',
		given: 'A job was given to you',
		'given-to-team': 'A job was given to your team',
		helping: 'You are to help with a job',
		'taken-over': 'A job of yours was taken over',
		'handed-over': 'A job was handed over to you',
		called: 'You are called',
		answered: 'Your question was answered',
		unsafe: 'Something unsafe was reported in your area',
		refused: 'Something you did was not accepted',
		accepted: 'A supervisor has accepted what you did',
		'done-twice': 'Somebody else has done the same job too',
		'also-wrote': 'Somebody else wrote something in the same place',
		'on-call': 'Nobody has looked at it: you are next',
		'watched-said': 'Something was said about a job you watch',
		'watched-moved': 'A job you watch has moved on',
		'week-open': 'The plan of a week is not fixed yet',
		summary: 'The summary of what is not urgent'
	},
	choose: 'What do you want to be told?',
	everywhere: 'This holds for you on all your devices, as soon as they reach the server.',
	choosePush: 'What is pushed to your phones?',
	quiet: 'Quiet hours',
	noQuiet: 'None',
	offShift: 'Outside my shift',
	ownHours: 'Own hours',
	from: 'From',
	until: 'Until',
	together: (count: string) => `${count} together`,
	quietHint: 'Phones keep still then; only calls come through.',
	summary: 'What is not urgent',
	atOnce: 'At once',
	summaryHint: 'Chosen a time, it comes together, once a day.',
	topics: {
		reports: 'What becomes of my reports',
		jobs: 'Jobs for me and my team',
		words: 'When somebody calls me or answers me',
		unsafe: 'Something unsafe in my area',
		acts: 'What I did and was not accepted, or was done twice',
		calls: 'When I am next because nobody has looked at it',
		watched: 'Jobs that I watch'
	},
	push: {
		label: 'Tell me on this device also while the app is closed',
		hint: 'With a network, through the push service of this browser, which cannot read it.',
		'install-first': 'Put the app on the home screen first: Settings says how.',
		blocked: 'The browser does not allow it: allow notifications for this address in its settings.',
		cannot: 'This browser cannot tell you anything while the app is closed.',
		failed:
			'This could not be switched on now: the server and the push service of this browser are needed for it.',
		plain: 'There is something new for you',
		digest: 'News for you: #'
	},
	none: {
		empty: 'Nothing new for you',
		what: 'What becomes of your reports, jobs that are given to you and colleagues who call you appear here by themselves, also without a network.',
		first: 'What you do yourself is not told here.'
	}
};
