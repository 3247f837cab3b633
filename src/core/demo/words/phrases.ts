/** Sentences people write when they are in a hurry. */
export const ME_TOO = [
	'Still there',
	'Getting worse',
	'Same on the night shift',
	'Saw it too, about every ten minutes',
	'Had to clear it by hand again'
] as const;

export const REJECTIONS = [
	'Works as it should: the speed is set by the recipe.',
	'For production to set up, not a fault.',
	'Already repaired this morning.',
	'Not enough to go on: please say which bottle size and when.',
	'Machine is replaced in the spring.',
	'No money for it this year.'
] as const;

export const COMMENTS = [
	'Ordered the part, will fit it when it is here.',
	'Ran 20 minutes with me standing there, no trouble.',
	'Please watch it during the next shift.',
	'Third time this month, we should look at the cause.',
	'Done together with the weekly service.',
	'Machine has to stand for this, half an hour is enough.',
	'Photo is in the shift book.',
	'Operator says it began after the changeover.'
] as const;

export const HAND_OVERS = [
	'Cover is off, parts lie on the bench. Only the seal is missing.',
	'Measured everything, it is the cable. New one is drawn in, not connected yet.',
	'Taken apart and cleaned. To be assembled and tested.',
	'Waiting for the machine to cool down, then change it.'
] as const;

export const REOPEN = [
	'Came back after two hours.',
	'Still leaks, less than before.',
	'Same fault again on the late shift.',
	'Not done: guard is still loose.'
] as const;

export const SHIFT_NOTES = [
	'End of shift.',
	'Shift change, continues tomorrow.',
	'Production needs the machine.',
	'Break down on another line comes first.'
] as const;

export const LONG_WAITS = {
	parts: ['Part not in stock, ordered.', 'Supplier says next week.', 'Wrong part came, sent back.'],
	'production-window': ['Line is needed until the weekend.', 'Only possible when the line stands.'],
	contractor: ['Service technician of the maker is booked.'],
	information: ['Drawing not found, asked the maker.'],
	people: ['Needs an electrician, none on this shift.']
} as const;

export const IMPROVEMENTS = [
	'Move the oiler to where it can be reached',
	'Put a window into the guard door',
	'Mark the settings for the 0.5 l bottle on the guide rails',
	'Second sensor so that a dirty one does not stop the line',
	'Shelf for change parts beside the machine',
	'Catch tray under the gearbox',
	'Light inside the cabinet',
	'Quick couplings instead of screwed hoses'
] as const;

export const PUNCH = [
	'Punch item from commissioning: label pipes',
	'Audit finding: cable entry open',
	'Audit finding: no drip tray',
	'Punch item: torque marks missing',
	'Insurance visit: extinguisher hidden behind pallets'
] as const;

export const MISSED = [
	'Line could not be given away',
	'Breakdowns came first',
	'Nobody free on this shift'
] as const;
