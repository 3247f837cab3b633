/** Scanning labels, and what becomes of those nobody knows. */
export const scan = {
	code: 'Code on the label',
	hint: 'The code printed on the label, for example P-101. Capitals, spaces and dashes do not matter.',
	open: 'Open machine',
	missing: 'Type the code first.',
	one: 'One label',
	several: 'Several in a row',
	way: 'How to scan',
	aim: 'Hold the label in front of the camera.',
	starting: 'The camera is starting …',
	view: 'Picture of the camera',
	light: 'Light',
	zoom: 'Nearer',
	otherCamera: 'Other camera',
	photo: 'Read from a photo',
	looking: 'Looking at the photo …',
	photoNothing:
		'No code could be read in this photo. Take it straight from the front, with the whole label in it.',
	photoUnreadable: 'This file is no picture that this device can show.',
	start: 'Start the camera',
	trouble: {
		none: 'This device has no camera that the app can use. Type the code, or use a scanner that types.',
		denied: 'The app may not use the camera.',
		busy: 'The camera does not start. Another app may be using it: close that one and start again.',
		lost: 'The camera is gone. Plug it in again, or start it anew.',
		insecure:
			'Browsers give the camera only to pages that came by https. Ask whoever looks after the server; typing the code works all the same.',
		'no-decoder':
			'The part that reads labels is not on this device yet. It comes by itself with the network; until then type the code.'
	},
	allow: {
		iphone:
			'On an iPhone: open Settings, then Safari (or Millwright, if it is on your home screen), Camera, and choose “Allow”. Then come back here and start the camera.',
		android:
			'On Android: tap the sign left of the address, then Permissions, Camera, Allow. If Millwright is on your home screen: hold its icon, App info, Permissions, Camera.',
		firefox:
			'In Firefox: tap the sign left of the address, take away the block on the camera, and start the camera again.',
		desk: 'Click the sign left of the address, allow the camera for this page, and start the camera again.'
	},
	opening: (name: string) => `${name} opens.`,
	readAs: 'The label says',
	length: (count: string) => `${count} characters`,
	again: 'Scan another label',
	unknown: {
		title: 'Nobody here knows this label',
		what: 'It is not on any machine on this device.',
		filling: 'Data is still coming to this device: it may be known in a moment.',
		wifi: (name: string) => `This is a code for the Wi-Fi “${name}”. Nothing was connected.`,
		address: (host: string) => `This is an address at ${host}, not one of this plant. It was not opened.`,
		contact: 'This is somebody’s contact card. Nothing was saved.',
		mail: 'This is a code that writes an e-mail. Nothing was sent.',
		phone: 'This is a code that calls a number. Nobody was called.',
		program: 'This is a code that wants to run something. Nothing was run.',
		text: 'This is text that belongs to no machine here.'
	},
	sameCode: (name: string) => `A machine here has the same code: ${name}`,
	severalThings: 'Several things have this code. Which one is it?',
	isPart: (name: string) => `This is the label of the part ${name}.`,
	isBin: (name: string) => `This is the label of the bin ${name}.`,
	toParts: 'Go to parts',
	bind: 'Put this label on a machine',
	bindWhich: 'Which machine carries this label?',
	bindTo: (name: string) => `Put it on ${name}?`,
	bindNow: 'Put the label on it',
	bound: (name: string) => `Label is on ${name}`,
	otherMachine: 'Another machine',
	create: 'New machine with this label',
	name: 'Name of the machine',
	place: 'Where it stands',
	createNow: 'Make the machine',
	created: (name: string) => `${name} is in the list`,
	needed: 'Fill this in first.',
	search: (text: string) => `Search for “${text}”`,
	report: 'Report a problem with it',
	refused: 'This was not kept: your rights here do not allow it, or the machine is gone.',
	tooLong: 'This text is too long for a label and cannot be put on a machine.',
	round: {
		count: (count: string) => `Scanned: ${count}`,
		already: (name: string) => `Already scanned: ${name}`,
		added: (name: string) => `Added: ${name}`,
		unknown: (text: string) => `Not known here: ${text}`,
		empty: 'Scan one label after the other. What you scanned stands here, each thing once.',
		clear: 'Start over'
	},
	field: 'The scanner typed into this field. To open the machine, tap outside the field and scan again.',
	fieldIs: (name: string) => `The scanner typed into this field. It is the label of ${name}.`,
	openIt: 'Open it'
};
