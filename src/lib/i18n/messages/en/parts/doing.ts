/** What is asked before something is done to a job, and what is said after it. */
export const doing = {
	/** Said after an act, with Undo beside it. */
	said: {
		start: 'Your time is running',
		pause: 'Paused',
		stopTime: 'Your time has stopped',
		complete: 'Job done',
		comment: 'Comment added',
		bookTime: (minutes: string) => `${minutes} min booked`,
		answer: 'Answer saved',
		sign: 'Signed',
		addPhoto: 'Photo added',
		approve: 'Report approved',
		reject: 'Report rejected',
		takeOver: 'The job is yours',
		assign: (name: string) => `Given to ${name}`,
		setFailure: 'Cause saved',
		meToo: 'Your colleague’s report now carries your word too',
		request: 'Reported',
		useParts: 'Parts booked',
		partsBack: 'Given back',
		block: 'Waiting noted',
		unblock: 'Nothing to wait for any more',
		watch: 'You watch this job',
		unwatch: 'You no longer watch it',
		handOver: 'Handed over',
		restored: 'It runs again: noted',
		stopTimes: 'Times of the stop saved',
		followUp: 'The new job is there',
		markDuplicate: 'Put together with the other job',
		restoreOther: 'These words hold again',
		takenBack: 'Time taken back',
		verify: 'Checked',
		close: 'Closed',
		rework: 'Sent back',
		reopen: 'Opened again',
		cancel: 'Cancelled',
		useful: 'Noted',
		each: (count: string) => `Done for ${count}`,
		notAll: (done: string, all: string, why: string) => `Done for ${done} of ${all}. ${why}`,
		tooLate: 'Too late to take it back: it has already been sent.'
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
		missing: 'Write the reason first.',
		reject: 'Reject'
	}
};
