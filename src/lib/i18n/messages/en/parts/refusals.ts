/** What stands in the way of a job, by name, and where to go. What has no name here is worded in verdicts.ts. */
export const refusals = {
	'gate-permit': (permit: string) =>
		`A permit is missing (${permit}). Work may not begin before it is issued.`,
	'gate-isolation': (device: string) => `${device} is not locked and tried. Work may not begin before it is.`,
	'gate-untried': (device: string) =>
		`${device} is locked, but nobody has tried since then whether the energy is gone.`,
	'lock-still-on': (device: string) =>
		`A lock is still on ${device}. Whoever it belongs to takes it off or hands it over first.`,
	'failure-needed': 'On a breakdown this site asks what failed.',
	'answer-needed': (step: string) => `This step has no answer yet: ${step}`,
	'step-failed': (step: string) => `This step must be right before the job can end: ${step}`,
	'reading-needed': (step: string) => `The reading is missing: ${step}`,
	'signature-needed': 'This kind of work is signed by whoever did it.',
	'would-loop': (code: string) =>
		code === ''
			? 'A job cannot wait for itself or be the same as itself.'
			: `This would go round in a circle: ${code} already waits for this job.`,
	full: 'The device is full. Nothing was lost: it is still on the screen. Free some space and try again.',
	'not-ready':
		'This device is still waiting for its first data. What you typed stays; try again in a moment.',
	go: {
		gates: 'Go to permits and locks',
		step: 'Go to the step',
		failure: 'Say what failed',
		sign: 'Sign'
	},
	title: 'Not possible yet'
};
