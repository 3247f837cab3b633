/** Opening a machine by the code on its label. */
export const scan = {
	code: 'Code on the label',
	hint: 'The code printed on the label, for example P-101. Capitals and spaces do not matter.',
	open: 'Open machine',
	missing: 'Type the code first.',
	camera:
		'Scanning with the camera comes with a later version. Your phone’s own camera app already opens labels that carry a Millwright address.'
};
