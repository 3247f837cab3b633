/** A device for many people: who is here, and by what it knows them. */
export const shared = {
	who: {
		title: 'Who are you?',
		find: 'Find your name',
		none: 'Nobody of this name has a PIN on this device.',
		noneYet: 'Nobody has a PIN yet',
		noneYetWhat:
			'An administrator gives everybody a PIN under “People”. This device learns of it as soon as it has a connection.',
		badge: 'Or hold your badge to the scanner.',
		camera: 'Use the camera',
		unknownBadge: 'Nobody on this device has this badge.',
		asNobody: 'Report something without a name',
		asNobodyHint: 'Then nobody is asked back.'
	},
	pin: {
		title: (name: string) => `${name}: your PIN`,
		label: 'PIN',
		submit: 'That is me',
		busy: 'Looking…',
		wrong: 'That is not the PIN.',
		wait: (seconds: string) => `That is not the PIN. Next try in ${seconds} seconds.`,
		locked:
			'Too many wrong tries: this PIN opens nothing here any more. An administrator can give you a new one.',
		unknown: 'This device does not know your PIN yet. It needs a connection once.'
	},
	here: {
		as: (name: string, place: string) => `You are ${name}, on ${place}.`,
		nobody: (place: string) => `This is ${place}. Nobody is signed in.`,
		lock: 'Done: next person',
		choose: 'Choose your name'
	},
	enrol: {
		title: 'Set up this shared device',
		what: 'An administrator makes the device under “Devices” and gets a code, which is good for a quarter of an hour.',
		code: 'Code',
		codeHint: 'Eight characters; capitals and dashes do not matter.',
		submit: 'Become this device',
		busy: 'Asking…',
		wrong: 'This code is not good, or not any more. Ask for a new one.',
		personal: 'Somebody has work on this device that is not sent yet. Send it first.'
	}
};
