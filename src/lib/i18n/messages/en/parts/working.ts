/** What a technician reads below the head of a job: answers, parts, what stands in the way, time, people, links. */
export const working = {
	step: {
		next: (number: string) => `Next open step: ${number}`,
		na: 'Does not apply',
		last: (value: string, when: string) => `Last reading: ${value}, ${when}`,
		restart: 'The counter was replaced or starts over',
		limit: (range: string) => `Right is ${range}.`,
		mustBeRight: 'The job cannot end before this is right.',
		willRaise: 'Saving this raises a job for it.',
		otherSaid: (name: string, answer: string, when: string) => `${name} answered ${answer}, ${when}.`,
		bothKept: 'Both answers are kept. The later one counts.',
		take: 'Use this answer',
		resting: 'Answered, but not asked any more',
		restingWhy: 'These answers are kept. They come back when the step is asked again.',
		at: (machine: string) => `At ${machine}`,
		raise: 'Raise a job for it',
		raised: 'A job was raised for it',
		wrongLabel: (code: string) => `${code} is the label of something else.`
	},
	raise: {
		title: 'Raise a job for this step',
		what: 'What is to be done?',
		impact: 'How bad is it?',
		save: 'Raise the job'
	},
	parts: {
		title: 'Parts used',
		none: 'No parts used so far.',
		add: 'Use parts',
		search: 'Part, by code or name',
		hint: 'At least two letters. Parts of this machine are listed without a search.',
		found: (count: string) => `${count} found`,
		foundNone: 'No part fits this.',
		stock: (amount: string) => `In stock: ${amount}`,
		notStocked: 'Not in any store',
		countAsked: 'A count is asked for.',
		never: 'More than the book says can be used. The store is then asked to count.',
		quantity: (part: string) => `How many: ${part}`,
		fewer: (part: string) => `One less: ${part}`,
		more: (part: string) => `One more: ${part}`,
		giveBack: (part: string) => `Give one back: ${part}`,
		save: (lines: number) => (lines === 1 ? 'Book 1 part' : `Book ${lines} parts`),
		planned: (quantity: string) => `planned: ${quantity}`
	},
	blockers: {
		title: 'What it waits for',
		none: 'Nothing stands in the way.',
		add: 'Something is in the way',
		what: 'What is missing?',
		who: 'Who takes care of it?',
		owner: (name: string) => `${name} takes care of it`,
		expected: 'Expected on',
		note: 'Say more, if it helps',
		save: 'It waits for this',
		unblock: 'It is here now',
		unblockThis: (what: string) => `It is here now: ${what}`,
		job: 'Waits for this job',
		jobDone: 'That job is done.'
	},
	clock: {
		title: 'Where the time went',
		sum: (total: string) => `${total} in all`,
		response: 'Until somebody began',
		handsOn: 'Hands-on',
		handBack: 'Until production had it back',
		unexplained: 'Nobody said why'
	},
	failure: {
		title: 'What failed',
		none: 'Not said yet.',
		say: 'Say what failed',
		change: 'Change',
		why: 'On a breakdown this site asks what failed before the job ends.',
		mode: 'What failed',
		cause: 'Why',
		remedy: 'What helped',
		found: 'What did you find?',
		save: 'Save',
		finish: 'Save and finish the job',
		more: 'Show all'
	},
	stop: {
		title: 'Machine stop',
		since: (when: string) => `It has stood still since ${when}.`,
		over: (from: string, to: string) => `It stood still from ${from} to ${to}.`,
		none: 'No stop is written down.',
		runs: 'It runs again',
		tell: 'Tell the times',
		from: 'Stopped at',
		to: 'Runs again since',
		save: 'Save the times'
	},
	time: {
		lines: 'Time booked so far',
		running: (since: string) => `running since ${since}`,
		span: (from: string, to: string) => `${from} to ${to}`,
		takeBack: (name: string, minutes: string) => `Take back ${minutes} min of ${name}`,
		odd: {
			future: 'This lies in the future. It is kept as you write it.',
			overlap: 'This overlaps with time already booked. Both are kept.',
			long: 'That is more than twelve hours. It is kept as you write it.'
		}
	},
	people: {
		takeOver: 'Take this job over?',
		takeOverWhat: (name: string) => `It belongs to ${name}. Your reason is for them.`,
		reason: 'Reason',
		reasons: ['I am at the machine', 'Shift has ended', 'We agreed on it'],
		ownReason: 'Other reason',
		missing: 'Give a reason first.',
		takeOverSave: 'Take it over',
		handOver: 'Hand over',
		handOverTitle: 'Hand over to the next shift',
		to: 'Who goes on?',
		nobody: 'Choose somebody first.',
		note: 'How far did you get?',
		nextStep: 'What comes next?',
		handOverSave: 'Hand it over',
		call: 'Call somebody',
		uncall: 'do not call'
	},
	plan: {
		open: 'Plan this job',
		title: 'Plan this job',
		owner: 'Who does it?',
		procedure: 'By which procedure?',
		procedureHint: 'The job keeps the version that is published today.',
		noProcedure: 'Without a procedure',
		minutes: 'How long does it take?',
		due: 'Due on',
		save: 'Save the plan',
		said: 'Planned'
	},
	links: {
		title: 'Connected jobs',
		types: {
			'follow-up': 'Follow-up',
			follows: 'Comes from',
			'duplicate-of': 'Same as',
			duplicate: 'Reported again as',
			'part-of': 'Part of',
			related: 'Related',
			ticket: 'Ticket',
			capa: 'Corrective action'
		},
		blockedBy: 'Waits for',
		more: 'Connect…',
		followUp: 'Raise a follow-up job',
		split: 'Split off a part',
		repeat: 'Do this job again',
		duplicate: 'It is the same as another job',
		waitFor: 'It waits for another job',
		what: 'What is to be done?',
		titleMissing: 'Say what is to be done.',
		save: 'Raise the job',
		which: 'Which job?',
		whichMissing: 'Choose a job first.',
		noOther: 'There is no other open job at this machine.',
		duplicateSave: 'It is the same',
		waitSave: 'Wait for it'
	},
	after: {
		title: 'After the work',
		verify: 'Checked: it is right',
		close: 'Close the job',
		rework: 'Send it back',
		reopen: 'Open it again',
		cancel: 'Cancel the job',
		reason: 'Reason',
		read: 'Everybody at this job reads it.'
	},
	also: {
		title: 'Written twice',
		wrote: (name: string, when: string, field: string) => `${name} wrote at ${when}, about ${field}:`,
		holds: (value: string) => `Now it says: ${value}`,
		restore: 'Use these words instead'
	},
	ended: {
		cancelled: 'This job was cancelled. What you did and wrote on it is kept.',
		rejected: 'This report was rejected. What was written is kept.',
		duplicate: 'This is the same as another job. What was written here is kept there too.'
	},
	because: (reason: string) => `Reason: ${reason}`,
	retired: 'This machine was taken out of service. What is done here is kept all the same.',
	newer: (version: string) =>
		`Version ${version} of this checklist is out. This job keeps the one it began with, and all its answers.`,
	beside: {
		title: 'Also open at this machine',
		works: (name: string) => `${name} is at work on it now`
	},
	earlier: (count: string) => `Show ${count} earlier entries`
};
