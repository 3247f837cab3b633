import { pluralIn } from '../../../plural.ts';

const plural = pluralIn<'one'>('en');

/** Printing labels for machines. */
export const labels = {
	title: 'Print labels',
	fileName: 'labels',
	notAllowed: 'You may not print labels',
	notAllowedWhat:
		'Labels are printed by those who may put them on machines: technicians, supervisors, administrators.',
	nothingYet: 'Once there are machines on this device, you choose here which of them get a label.',
	of: 'What gets a label',
	things: { machines: 'Machines and places', stock: 'Parts and bins' },
	kinds: { part: 'Part', bin: 'Bin', store: 'Store' },
	which: 'Which ones',
	place: 'Place',
	everywhere: 'Everywhere',
	allKinds: 'All kinds',
	filter: 'Part of the code or name',
	columns: { name: 'Name', kind: 'Kind', place: 'Where' },
	chosen: (count: number) => plural(count, { one: '# label chosen.', other: '# labels chosen.' }),
	hidden: (count: number) =>
		plural(count, {
			one: '# of them is not in the list below.',
			other: '# of them are not in the list below.'
		}),
	noneFits: 'Nothing fits. Choose another place or kind, or type less.',
	paper: 'What they are printed on',
	paperField: 'Sheet or roll',
	sheet: (size: string, label: string, count: number) => `${size}: ${label}, ${count} on a sheet`,
	roll: 'Roll, 62 mm wide',
	height: 'Height of a label',
	heightBetween: (least: string, most: string) => `Between ${least} and ${most} mm.`,
	first: 'First free label',
	firstHint: 'Counted from the upper left, row by row. 1 is a new sheet.',
	startBetween: (most: string) => `A whole number from 1 to ${most}.`,
	symbol: 'Symbol',
	symbols: {
		qr: { label: 'QR code', hint: 'Leads every phone to the machine.' },
		'data-matrix': {
			label: 'Data Matrix',
			hint: 'Smaller; holds the code only, for the scanner in the app.'
		},
		'code-128': {
			label: 'Bar code (Code 128)',
			hint: 'Holds the code only, for hand scanners. Needs short codes.'
		}
	},
	preview: 'First page',
	address: {
		title: 'Where the labels lead',
		missing: (site: string) =>
			`${site} has no public address yet. QR labels carry it for as long as they hang on a machine, so it is fixed before the first one is printed.`,
		askSomebody:
			'Ask a supervisor or administrator to fix it. Data Matrix and bar code can be printed without it.',
		leads: 'Each QR label leads to',
		nowhere: 'This address works on the server itself only. No phone will find it.',
		change: 'Change the address',
		changeWhat:
			'Labels that already hang keep the old address. The app goes on understanding them; a phone’s own camera only finds them as long as the old address leads to the server.',
		field: (site: string) => `Public address of ${site}`,
		hint: 'As phones in the plant reach the server, for example https://maintenance.example.com',
		wrong: 'This is no address. It has a name and no path, for example https://maintenance.example.com',
		refused: 'The address was not accepted.',
		fix: 'Fix this address',
		fixed: (address: string) => `Labels lead to ${address}`
	},
	chooseFirst: 'Choose first what gets a label.',
	wrongPaper: 'Put right what is marked above first.',
	addressFirst: 'Fix the public address first: without it QR labels would lead nowhere.',
	twins: (codes: string) =>
		`Several of the chosen things have the same code: ${codes}. Their labels will lead to all of them.`,
	willBe: (count: number, pages: number, isRoll: boolean) =>
		`${plural(count, { one: '# label', other: '# labels' })} ${isRoll ? 'from the roll' : plural(pages, { one: 'on # sheet', other: 'on # sheets' })}. Print at actual size (100 %).`,
	save: 'Save as PDF',
	print: 'Print',
	making: (page: string, pages: string) => `Page ${page} of ${pages} …`,
	outcome: {
		saved: 'Saved. Made on this device; nothing was sent anywhere.',
		printed: 'Handed to the printer of this device.',
		nothing: 'Nothing was printed.',
		failed: 'The labels could not be made. Nothing is lost; try again in a moment.'
	},
	leftOut: (count: number, codes: string) =>
		`${plural(count, { one: '# was left out, because it could not be scanned', other: '# were left out, because they could not be scanned' })} at this size: ${codes}. Choose a larger label or another symbol.`
};
