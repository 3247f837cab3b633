/** The few words that dialogs, messages, lists and photos bring with them. */
export const controls = {
	close: 'Close',
	undo: 'Undo',
	toast: {
		region: 'Messages (key F8)',
		hold: 'Keep this message',
		release: 'Let this message go',
		earlier: (messages: string) => `Earlier: ${messages}`
	},
	table: {
		columns: 'Columns',
		sortBy: 'Sort by',
		selectAll: 'Select all',
		select: (name: string) => `Select ${name}`,
		selected: (rows: string) => `Selected: ${rows}`
	},
	photo: {
		take: 'Take photo',
		choose: 'Choose photos',
		name: (number: number) => `Photo ${number}`,
		remove: (number: number) => `Remove photo ${number}`,
		removed: 'Photo removed',
		noPreview: 'This device cannot show this picture. It is kept as it is.',
		notKept: {
			full: 'There is no room left on this device. This photo was not kept; everything else is. Free some space, then take it again.',
			'too-large': 'This file is larger than the server takes (100 MB). It was not kept.',
			unreadable: 'This file cannot be read. Choose it again, or take a new photo.'
		}
	},
	draft: {
		kept: 'Draft saved on this device',
		notKept: 'This draft cannot be kept here. Add it before you leave.'
	}
};
