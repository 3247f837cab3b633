import { pluralIn } from '../../../plural.ts';

const count = pluralIn<'one'>('en');

export const settings = {
	choices: 'Your choices',
	forYou: 'These choices are yours and stay on this device.',
	language: 'Language',
	theme: 'Appearance',
	themes: { system: 'Like the device', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
	density: 'Size of buttons',
	densities: { normal: 'Normal', glove: 'For gloves' },
	languageMissing: 'This language could not be loaded. The old one stays.',
	privacy: 'What is kept about you',
	version: (version: string) => `Version ${version}`,
	storage: {
		title: 'Storage on this device',
		used: (used: string, quota: string) => `${used} of ${quota} in use`,
		unknown: 'This browser does not say how much it stores.',
		kept: 'Protected: the browser does not clear it by itself.',
		notKept: 'Not protected yet: the browser may clear it when the device runs out of space.',
		protect: 'Protect it',
		refused: 'The browser did not agree. Installing Millwright usually changes that.'
	},
	install: {
		title: 'Install on this device',
		done: 'Millwright is installed on this device.',
		why: 'Installed, Millwright opens like any other app, with or without a network.',
		now: 'Install Millwright',
		iosWhy:
			'On iPhone and iPad, installing protects unsent work: Safari deletes what a website has stored after seven days without a visit. An app on the Home Screen keeps it.',
		ios: [
			'Open this page in Safari and tap the Share button.',
			'Choose “Add to Home Screen”.',
			'From now on, open Millwright from the Home Screen.'
		],
		android: [
			'Open the browser’s menu (three dots).',
			'Choose “Install app” or “Add to Home screen”.',
			'From now on, open Millwright from the Home screen.'
		],
		desktop: [
			'Chrome or Edge: press the install symbol at the end of the address bar.',
			'Safari on a Mac: File, then “Add to Dock”.',
			'Firefox: a bookmark is enough. Millwright opens from it without a network too.'
		]
	},
	diagnostics: {
		title: 'When something went wrong',
		question: 'What went wrong?',
		hint: 'What did you do, what did you expect, and what happened instead?',
		kept: 'Saved on this device',
		notKept: 'This text cannot be kept here. Save the file before you leave this page.',
		what: 'The file holds your text, the version, the browser, the storage and the latest faults. No passwords and nothing about your machines. It stays with you until you send it to whoever looks after Millwright.',
		faults: (faults: number) =>
			count(faults, { one: '# fault was recorded.', other: '# faults were recorded.' }),
		clear: 'Clear the text'
	}
};
