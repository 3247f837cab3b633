/** The store counted, bin by bin. */
export const counting = {
	open: 'Not counted yet',
	title: 'Count stock',
	scan: 'Scan a bin or a part',
	aimBin: 'Scan the label of a bin, or choose it.',
	aimPart: 'Scan the label of a part, or choose it.',
	unknown: (text: string) => `Nothing here is called ${text}`,
	heard: {
		bin: (name: string) => `Bin ${name}`,
		part: (name: string) => `${name}: how many?`,
		already: (name: string) => `${name}: already counted`,
		'bin-first': (name: string) => `${name}: which bin is it in? Scan or choose the bin first.`,
		other: (name: string) => `${name} is neither a bin nor a part`
	},
	asked: 'To be counted',
	progress: (done: string, of: string) => `${done} of ${of} counted`,
	counted: (time: string, amount: string) => `Counted ${time}: ${amount}`,
	right: 'as the book said',
	off: (difference: string) => `${difference} to the book`,
	count: 'Count',
	countNamed: (name: string) => `Count: ${name}`,
	again: 'Count again',
	againNamed: (name: string) => `Count again: ${name}`,
	put: 'Not now',
	scanWhatIsThere: 'Scan what lies there all the same.',
	mayNot: 'Counting stock is not yours',
	mayNotWhat:
		'Technicians, storekeepers, planners and supervisors count. Whoever gives you your roles can change that.',
	noBins: 'There is no bin yet',
	noBinsWhat: 'Bins come with a list of parts, or from whoever keeps the store.'
};
