import { pluralIn } from '../../../plural.ts';

const count = pluralIn<'one'>('en');

/** The screen "Sent and unsent". */
export const sent = {
	today: (sent: string, waiting: string) => `Today: ${sent} sent, ${waiting} waiting`,
	needsYou: (acts: number) => count(acts, { one: '# needs you', other: '# need you' }),
	others: (acts: number) =>
		count(acts, {
			one: '# act of somebody else on this device is waiting too.',
			other: '# acts of others on this device are waiting too.'
		}),
	reached: (time: string) => `The server was reached at ${time}.`,
	neverReached: 'The server has not been reached yet.',
	now: 'Send now',
	sending: 'Sending…',
	receipt: 'Shift receipt',
	show: 'Show',
	filters: { all: 'All', waiting: 'Waiting', needs: 'Needs you', sent: 'Sent' },
	list: 'What you did, newest first',
	nothing: {
		all: {
			title: 'You have done nothing on this device yet',
			what: 'Everything you do will be listed here with where it is: saved on this device, sending, sent, or needing you. Nothing disappears from this list unanswered.'
		},
		waiting: { title: 'Nothing is waiting', what: 'Everything you did has reached the server.' },
		needs: {
			title: 'Nothing needs you',
			what: 'If the plant cannot take something you did, it will be here with the reason and what you can do.'
		},
		sent: { title: 'Nothing sent yet', what: 'What has reached the server stays listed here for 30 days.' }
	},
	takenBack: 'Taken back',
	letGone: 'Let go',
	again: 'Sent again',
	done: (time: string) => `Done ${time}`,
	about: (act: string, thing: string) => `${act}: ${thing}`,
	part: {
		what: 'What you did',
		outcome: 'What became of it',
		why: 'Why it was not done',
		todo: 'What you can do'
	},
	saved: 'It is safe on this device and goes out by itself as soon as the server answers.',
	holding: 'It can still be taken back for a few seconds.',
	applied: 'The plant has it, just as you did it.',
	differently: 'The plant has it. Something came out different:',
	withdrawn: 'You took it back. Nobody else ever saw it.',
	photos: (photos: number) => count(photos, { one: '# photo', other: '# photos' }),
	takeBack: 'Take it back',
	tooLate: 'It was too late: it is on its way already.',
	fix: 'Put it right',
	retry: 'Try again',
	letGo: 'Let it go',
	understood: 'Understood',
	back: 'Back',
	send: 'Send it',
	fixing: 'Change what is wrong. It is sent as a new act, and this one is settled.',
	choose: {
		hint: (name: string) => `Now: ${name}. Type two letters of another name or code.`,
		none: 'No match. Try another word or the code.',
		unknown: 'something this device does not know'
	},
	refusedAgain: 'Still not possible:',
	full: 'This device has no room left. Free some space, then try again. Nothing is lost.',
	notReady: 'The plant’s data is not on this device yet. Try again in a moment.',
	standing: (acts: number) =>
		count(acts, {
			one: '# more act stood on it and goes with it:',
			other: '# more acts stood on it and go with it:'
		}),
	stopped: 'Some of them could not be sent again. They are still listed here.',
	letGoTitle: 'Let it go?',
	letGoWhat:
		'It will not be done. You can read it here for 30 more days, and nobody is asked about it again.',
	keep: 'Keep it',
	file: {
		title: 'Take unsent work along',
		what: 'If this device cannot reach the server any more, save what is unsent to a file and bring it in on another device. Each act still counts only once, whichever way it arrives first. The file holds what you wrote in plain text: hand it only to people you trust.',
		save: 'Save unsent work to a file',
		none: 'Nothing is unsent: there is nothing to save.',
		saved: (name: string, acts: number) =>
			count(acts, { one: `# act saved as ${name}`, other: `# acts saved as ${name}` }),
		unsealed: 'This browser could not seal the file: only this device can bring it in again.',
		bring: 'Bring in a file',
		notOurs: 'This is no file of unsent work from Millwright, or it is damaged. Nothing was changed.',
		taken: (acts: number) =>
			count(acts, {
				one: '# act was brought back and goes out from here.',
				other: '# acts were brought back and go out from here.'
			}),
		known: (acts: number) =>
			count(acts, { one: '# act was here already.', other: '# acts were here already.' }),
		foreign: (acts: number) =>
			count(acts, {
				one: '# act of another device was taken along. The server is asked to take it in that device’s name.',
				other:
					'# acts of another device were taken along. The server is asked to take them in that device’s name.'
			}),
		unsealedForeign: (acts: number) =>
			count(acts, {
				one: '# act is of another device, and the file is not sealed by it: only that device can deliver it.',
				other:
					'# acts are of another device, and the file is not sealed by it: only that device can deliver them.'
			}),
		parcels: 'Brought along from other devices',
		from: (time: string) => `Saved ${time}`,
		waiting: (acts: number) =>
			count(acts, { one: '# act waits for the server', other: '# acts wait for the server' }),
		delivered: (acts: number, done: string) =>
			count(acts, {
				one: `# act delivered, ${done} done by the plant`,
				other: `# acts delivered, ${done} done by the plant`
			}),
		refused: 'The server does not trust the seal of this file. Hand it to a supervisor.',
		gap: 'The server lacks earlier acts of that device. Bring in an older file of it first, or start that device.',
		forget: 'Remove from this list'
	}
};
