/** The lists people pick from. */
export const codes = {
	which: 'Which list',
	lists: {
		mode: 'Failures: how it fails',
		cause: 'Causes: why it failed',
		remedy: 'Remedies: what helped',
		'stop-reason': 'Why a machine stands',
		'reject-reason': 'Why a report is rejected',
		'delay-reason': 'Why work is late',
		activity: 'What time is spent on',
		group: 'Groups of machines',
		impact: 'How bad a failure is',
		'permit-type': 'Kinds of permit',
		energy: 'Kinds of energy'
	},
	page: {
		add: 'Add an entry',
		empty: 'This list is empty',
		what: 'People pick from it by a touch, also without a network.',
		how: 'Add the first entry; two or three languages can follow later.'
	},
	untranslated: (languages: string) => `missing: ${languages}`,
	effects: { critical: 'Stops it', degraded: 'It runs worse', incipient: 'It begins' },
	causeKinds: { mechanism: 'What happened to the part', origin: 'Where it came from' },
	place: {
		title: 'Place in the list',
		where: (at: string, all: string) => `Place ${at} of ${all}`,
		up: 'Up',
		down: 'Down',
		wentUp: 'Moved up',
		wentDown: 'Moved down'
	},
	fields: {
		label: { label: 'What people read' },
		code: { label: 'Code', hint: 'Short and lasting: it stays as it is, whatever the words become.' },
		hint: { label: 'Hint', hint: 'What is meant by it, where the word is not enough.' },
		groups: { label: 'Groups of machines', hint: 'Offered first at machines of these groups.' },
		impact: { label: 'How bad it is' },
		likelyCauses: { label: 'Likely causes', hint: 'Offered first once this failure is chosen.' },
		likelyRemedies: { label: 'Likely remedies', hint: 'Offered first once this failure is chosen.' },
		iso14224: { label: 'Code in ISO 14224' },
		causeKind: { label: 'What it tells' },
		needsFollowUp: { label: 'Helps for now: something must follow' },
		order: { label: 'Place in the list' }
	}
};
