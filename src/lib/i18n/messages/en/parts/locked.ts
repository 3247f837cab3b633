/** Instead of a page, where the device cannot or may not show one. */
export const locked = {
	away: {
		title: 'This device has been away for too long',
		what: (days: string) =>
			`It has not reached the plant’s server for ${days} days, which is longer than this site allows. So it shows nothing of the plant.`,
		sealed: (count: number, number: string) =>
			count === 1
				? 'One thing that was done here and not sent yet stays sealed on this device. It goes out by itself as soon as the server is reached.'
				: `${number} things that were done here and not sent yet stay sealed on this device. They go out by themselves as soon as the server is reached.`,
		next: 'Bring it into the plant’s network. Then it opens again by itself; where it is asked for, sign in.'
	},
	newer: {
		title: 'A newer version has worked on this device',
		what: 'This version of Millwright cannot read what the newer one wrote, so it touches nothing.',
		kept: 'Everything you did is still on this device and goes out after the update.',
		next: 'Connect to the plant’s network and update. If nothing changes, close all tabs with Millwright and open it again.',
		update: 'Update now'
	},
	storage: {
		title: 'This browser keeps nothing for Millwright',
		what: 'Millwright works from this device’s own storage, and the browser does not let it. Private windows and blocked site data are the usual reasons.',
		slow: 'Millwright works from this device’s own storage, and the storage does not answer. Another tab or a full device may be the reason.',
		kept: 'Nothing was lost, but nothing can be kept either until this is solved. Settings and help still work.',
		steps: [
			'Leave the private window and open Millwright in an ordinary one.',
			'In the browser’s settings, allow this site to store data (cookies and site data).',
			'Close other tabs with Millwright and free some space on the device.'
		],
		toSettings: 'Go to Settings'
	}
};
