import { pluralIn } from '../../../plural.ts';

const count = pluralIn<'one'>('en');

/** Photos and voice notes: taken, on their way, seen by others. */
export const photos = {
	title: 'Photos and voice',
	photos: 'Photos',
	take: { before: 'Before the work', after: 'After the work', during: 'While working' },
	which: 'What the next photo shows',
	when: { before: 'Before', after: 'After', during: 'During' },
	by: (name: string, at: string) => `${name}, ${at}`,
	open: (what: string) => `Enlarge: ${what}`,
	number: (n: number, all: number) => `Photo ${n} of ${all}`,
	next: 'Next photo',
	previous: 'Previous photo',
	compare: 'Before and after',
	one: 'One photo',
	added: (photos: number) => count(photos, { one: '# photo added', other: '# photos added' }),
	keeping: 'The photo is being kept on this device…',
	empty: {
		title: 'No photos yet',
		what: 'A photo of the damage saves whoever comes next a walk.',
		how: 'Photos are made smaller and kept on this device first, then sent.'
	},
	gone: {
		title: 'This job is not on this device',
		what: 'It may be older than what the device keeps, or not meant for you.'
	},
	way: {
		sent: 'Sent',
		waiting: 'On its way',
		share: (percent: string) => `On its way, ${percent}`,
		wifi: 'Waits for Wi-Fi',
		missing: 'Cannot be sent: it is not on this device any more',
		damaged: 'Cannot be sent: the file is damaged',
		'too-large': 'Cannot be sent: larger than the server takes'
	},
	away: {
		asking: 'Being fetched…',
		coming: 'On its way: it has not reached the server yet',
		unreachable: 'Not on this device. It comes when there is a network.',
		damaged: 'What came is damaged. It is asked for again.'
	},
	ofStep: {
		picture: (number: string, step: string) => `Picture ${number} of: ${step}`,
		remove: (number: string) => `Remove picture ${number}`
	},
	drawing: {
		draw: 'Draw on it',
		title: 'Draw on the photo',
		sheet: 'Draw with a finger, a pen or the mouse',
		back: 'Take the last line back',
		save: 'Add as a new photo',
		cannot: 'This device cannot show the photo: nothing can be drawn on it.'
	},
	undecodable: 'This device cannot show this picture. It is kept as it is.',
	refused: 'The photo is on this device, but it cannot be added to this job.',
	noRoomForAct: 'The photo is on this device, but there was no room to add it to the job.',
	voice: {
		title: 'Voice notes',
		record: 'Record a voice note',
		recording: (time: string, most: string) => `Recording: ${time} of ${most}`,
		level: 'How loud it is',
		stop: 'Stop and keep',
		discard: 'Throw away',
		discarded: 'Recording thrown away',
		added: 'Voice note added',
		play: (name: string, at: string, time: string) => `Voice note by ${name}, ${at}, ${time}`,
		most: (minutes: string) => `At most ${minutes}`,
		refused:
			'The microphone is not allowed. Allow it for this page in the browser’s settings, then try again.',
		none: 'This device has no microphone that can be used.',
		busy: 'Another app is using the microphone. Close it there, then try again.',
		unsupported: 'This browser cannot record sound. Write a comment instead.',
		nothing: 'Nothing was recorded.',
		unkept: 'This recording is not being saved while you speak. Stay on this page until it is kept.',
		unfinished: (at: string, time: string) => `A recording from ${at} (${time}) was not finished.`,
		useIt: 'Add it to the job',
		full: 'There is no room left on this device. The recording was not added. Free some space and add it again.',
		'too-large': 'This recording is larger than the server takes. It was not kept.',
		unreadable: 'This recording cannot be read.'
	},
	settings: {
		title: 'Sending photos',
		way: 'Send photos and voice notes',
		ways: { any: 'Over any connection', wifi: 'Over Wi-Fi only' },
		acts: 'Your work is always sent: it is small. This is about photos and voice notes only.',
		unknown:
			'This browser does not tell whether you are on Wi-Fi. Photos therefore wait until you press “Send photos now”.',
		onWifi: 'You are on Wi-Fi now.',
		onMobile: 'You are on mobile data now. Photos wait.',
		now: 'Send photos now',
		sendingNow: 'They are being sent, over whatever connection there is.',
		none: 'Everything has been sent.',
		unsent: (photos: number, size: string) =>
			count(photos, { one: `# file to be sent, ${size}`, other: `# files to be sent, ${size}` }),
		photo: (at: string) => `Photo, ${at}`,
		voice: (at: string) => `Voice note, ${at}`,
		file: (at: string) => `File, ${at}`
	}
};
