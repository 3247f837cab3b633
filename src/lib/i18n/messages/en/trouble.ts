/** Errors say what happened, what was kept, and what to do. */
export const trouble = {
	toMyWork: 'Go to My work',
	again: 'Try again',
	kept: 'Everything saved on this device is still there.',
	notFound: {
		title: 'There is no such page',
		what: (path: string) => `Nothing lives at ${path}. The address may be mistyped or from another version.`
	},
	fault: {
		title: 'This page has a fault',
		what: 'The program ran into a fault while showing this page. The rest of Millwright still works.',
		next: 'Try again. If it happens again, save the diagnostics file and give it to whoever looks after Millwright.'
	},
	stale: {
		title: 'This page could not be loaded',
		what: 'A part of the app is missing on this device. That happens when a new version arrived meanwhile or the connection broke.',
		reload: 'Load the app again'
	},
	diagnostics: {
		save: 'Save diagnostics file',
		saved: (file: string) => `Saved as ${file}`
	}
};
