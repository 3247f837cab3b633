/** Words built into the design system; everything else reaches it through props. */
export const ui = {
	field: {
		required: 'required',
		choose: 'Choose…',
		clearAnswer: 'Clear answer'
	},
	choice: { yes: 'Yes', no: 'No', notApplicable: 'N/A' },
	number: {
		pad: 'Number pad',
		showPad: 'Show number pad',
		hidePad: 'Hide number pad',
		deleteDigit: 'Delete digit',
		changeSign: 'Change sign',
		decimalSign: 'Decimal sign',
		between: (from: string, to: string) => `${from} to ${to}`,
		atLeast: (from: string) => `at least ${from}`,
		atMost: (to: string) => `at most ${to}`,
		below: (from: string) => `Below ${from}`,
		above: (to: string) => `Above ${to}`
	},
	/** The same four words everywhere; the count stands beside them. */
	sync: {
		saved: 'Saved on this device',
		sending: 'Sending',
		sent: (time: string) => `Sent ${time}`,
		needsYou: 'Needs you',
		offline: 'No connection',
		offlineSaved: 'No connection. Saved on this device'
	}
};

export type UiMessages = typeof ui;
