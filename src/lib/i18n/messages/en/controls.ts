/** The few words that dialogs, messages, lists and photos bring with them. */
export const controls = {
	close: 'Close',
	undo: 'Undo',
	toast: {
		region: 'Messages (key F8)',
		hold: 'Keep this message',
		release: 'Let this message go'
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
		noPreview: 'This device cannot show this picture. It is kept as it is.'
	}
};
