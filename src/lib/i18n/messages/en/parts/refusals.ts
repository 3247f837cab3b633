/** Why something could not be done, and what to do. Nothing that was typed is lost by it. */
export const refusals = {
	malformed: 'Something in it cannot be right. Look through what you entered.',
	'unknown-person': 'You are not known on this device yet. Wait for the first data, or sign in again.',
	'unknown-device': 'This device is not known yet. Wait for the first data, or sign in again.',
	'not-found': 'It is not on this device, or no longer yours to see.',
	'not-allowed': 'Your role does not allow this. Ask your supervisor.',
	dependency: 'It builds on something that was not accepted. Mend that first.',
	broken: 'The program made a mistake. What you entered is still here; report it with the diagnostics file.',
	'wrong-status': 'The job has moved on: this is not possible any more.',
	'reason-needed': 'Say why.',
	'already-taken': 'This is already in use. Choose another.',
	'already-booked': 'Work has already been booked on it. Finish it instead.',
	'another-person-needed': 'A second person has to do this, not whoever did the work.',
	'gate-permit': (permit: string) =>
		`A permit is missing (${permit}). Work may not begin before it is issued.`,
	'gate-isolation': (device: string) => `${device} is not locked and tried. Work may not begin before it is.`,
	'lock-still-on': 'A lock is still on. Whoever put it on has to take it off first.',
	'not-your-lock': 'This is a colleague’s lock. Only they take it off.',
	'failure-needed': 'On a breakdown this site asks what failed.',
	'answer-needed': (step: string) => `This step has no answer yet: ${step}`,
	'step-failed': (step: string) => `This step must be right before the job can end: ${step}`,
	'reading-needed': (step: string) => `The reading is missing: ${step}`,
	'signature-needed': 'This kind of work is signed by whoever did it.',
	'asset-retired': 'The machine has been retired.',
	'still-in-use': 'It is still in use elsewhere.',
	'would-loop': 'It would point back to itself.',
	'already-published': 'This version is published and never changes. Make a new one.',
	'not-published': 'It is not published yet.',
	'outside-version': 'It was made by another version of the app. Update first.',
	'last-admin': 'Somebody must remain who can let people in.',
	'too-many': 'There is no more room for this here.',
	full: 'The device is full. Nothing was lost: it is still on the screen. Free some space and try again.',
	'not-ready':
		'This device is still waiting for its first data. What you typed stays; try again in a moment.',
	unknown: (code: string) => `It was not accepted (${code}). What you entered is still here.`,
	go: {
		step: 'Go to the step',
		failure: 'Say what failed',
		sign: 'Sign',
		answer: 'Answer it'
	},
	title: 'Not possible yet'
};
