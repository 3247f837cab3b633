/** Words of the job page and of what is done there. */
export const job = {
	missing: 'This job is not on this device',
	missingWhat: 'It may not have arrived yet, or it lies outside what you may see.',
	where: 'Where',
	why: 'Why now',
	owner: (name: string) => `Belongs to ${name}`,
	reportedBy: (name: string, when: string) => `Reported by ${name}, ${when}`,
	planned: 'Planned service',
	afterStep: 'Comes from a checklist step that failed',
	afterWork: 'Comes from an earlier job',
	fromMachine: 'Reported by the machine',
	imported: 'Taken over from another system',
	waits: (what: string, since: string) => `${what} since ${since}`,
	expected: (day: string) => `expected ${day}`,
	toMachine: 'Open machine',
	start: 'Start work',
	resume: 'Go on',
	pause: 'Pause',
	complete: 'Job done',
	approve: 'Approve',
	reject: 'Reject',
	takeOver: 'Take it over',
	running: (since: string) => `Your time is running since ${since}`,
	othersRunning: (name: string, since: string) => `${name} has been working on it since ${since}`,
	steps: {
		title: 'Checklist',
		progress: (done: string, all: string) => `${done} of ${all} answered`,
		pass: 'OK',
		fail: 'Not OK',
		save: 'Save answer',
		answered: (name: string, when: string) => `${name}, ${when}`,
		results: { ok: 'OK', warn: 'Out of the usual', fail: 'Not OK', na: 'Does not apply' },
		required: 'must be answered',
		number: 'Value',
		text: 'Your answer',
		photo: 'Photo for this step',
		sign: 'Sign',
		scan: 'Code on the label',
		notHere: 'The checklist has not arrived on this device yet. Everything else can be done.'
	},
	comment: {
		title: 'Comment',
		field: 'What did you find or do?',
		save: 'Add comment',
		kept: 'Draft saved on this device',
		notKept: 'This draft cannot be kept here. Add it before you leave.'
	},
	time: {
		title: 'Book time',
		quick: 'Minutes spent, one tap each',
		other: 'Other time…',
		from: 'From',
		to: 'To',
		save: 'Book time',
		backwards: 'The end lies before the beginning.',
		total: (minutes: string) => `${minutes} min booked so far`
	},
	photo: {
		count: (photos: string) => `Photos so far: ${photos}`
	},
	story: {
		title: 'History',
		turns: {
			'started-late': 'Work began (told later)',
			'paused-late': 'Work paused (told later)',
			'done-late': 'Done as well (told after the end)',
			'taken-over': 'Taken over',
			'handed-over': 'Handed over',
			reopened: 'Opened again',
			verified: 'Checked by a second person',
			locked: 'Lock put on',
			unlocked: 'Lock taken off',
			'lock-handed-over': 'Lock handed over',
			'isolation-tried': 'Isolation tried'
		},
		permit: 'Permit changed',
		worked: (minutes: string) => `Worked ${minutes} min`,
		began: 'Time began to run',
		answered: (step: string, answer: string) => `${step}: ${answer}`,
		photo: 'Photo added',
		part: (quantity: string) => `Parts used: ${quantity}`,
		signed: (name: string) => `Signed by ${name}`,
		meToo: 'Seen again: still there',
		meTooWorse: 'Seen again: worse',
		alsoWrote: (field: string, value: string) => `Also wrote, about ${field}: ${value}`,
		fields: {
			owner: 'who it belongs to',
			title: 'the title',
			description: 'the description',
			dueOn: 'the due day',
			nextStep: 'the next step',
			estimateMinutes: 'the estimate',
			usefulness: 'whether it was needed',
			'failure.mode': 'what failed',
			'failure.cause': 'the cause',
			'failure.remedy': 'the remedy',
			'failure.found': 'what was found'
		},
		otherField: 'another field',
		doneTwice: (names: string) =>
			`Done twice: ${names} finished it without knowing of each other. It counts once, nothing is lost.`
	},
	/** Said after an act, with Undo beside it. */
	said: {
		start: 'Your time is running',
		pause: 'Paused',
		complete: 'Job done',
		comment: 'Comment added',
		bookTime: (minutes: string) => `${minutes} min booked`,
		answer: 'Answer saved',
		addPhoto: 'Photo added',
		approve: 'Report approved',
		reject: 'Report rejected',
		takeOver: 'The job is yours',
		assign: (name: string) => `Given to ${name}`,
		setFailure: 'Cause saved',
		meToo: 'Your colleague’s report now carries your word too',
		request: 'Reported',
		tooLate: 'Too late to take it back: it has already been sent.'
	},
	failure: {
		title: 'What failed?',
		why: 'On a breakdown this site asks what failed before the job ends.',
		mode: 'What failed',
		save: 'Save and finish the job'
	},
	sign: {
		title: 'Sign for this work',
		what: (name: string) => `“I did this work as described.” Signed with your name, ${name}, and the time.`,
		save: 'Sign and finish the job'
	},
	rejecting: {
		title: 'Reject this report?',
		what: 'Whoever reported it reads your reason.',
		reason: 'Reason',
		missing: 'Write the reason first.'
	}
};
