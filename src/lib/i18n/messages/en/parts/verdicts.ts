/** What became of an act, in words: by the codes of core/commands/refusal-codes.ts. */
export const verdicts = {
	/** Why it was not done, and what a person can do about it. */
	refusals: {
		malformed: {
			why: 'Something in it could not be understood.',
			todo: 'Check what was entered, put it right and send it again.'
		},
		'unknown-person': {
			why: 'The plant does not know the person who did this.',
			todo: 'Ask your administrator whether you still have an account, then try again.'
		},
		'unknown-device': {
			why: 'The plant does not know this device.',
			todo: 'Ask your administrator to add the device, then try again.'
		},
		'not-found': {
			why: 'What it was about is not there any more, or you may not see it.',
			todo: 'Ask your supervisor. If it is over, let it go.'
		},
		'not-allowed': {
			why: 'You may not do this with your present rights.',
			todo: 'Ask somebody who may, or have your rights changed and try again.'
		},
		dependency: {
			why: 'It stood on something that was itself not accepted.',
			todo: 'Put the first one right: this one goes with it.'
		},
		broken: {
			why: 'Millwright made a mistake with it. It is not your fault.',
			todo: 'Save the diagnostics file in the settings for whoever looks after Millwright, and try again later.'
		},
		'wrong-status': {
			why: 'The job had gone on meanwhile: this is not possible in its present state.',
			todo: 'Look at the job. If the work is done anyway, let this go.'
		},
		'reason-needed': {
			why: 'A reason is needed for this.',
			todo: 'Add the reason and send it again.'
		},
		'already-taken': {
			why: 'This name or number belongs to something else already.',
			todo: 'Choose another one and send it again.'
		},
		'already-booked': {
			why: 'Time or parts have been booked on it already.',
			todo: 'Finish the job instead of taking it back.'
		},
		'another-person-needed': {
			why: 'A second person has to do this: four eyes.',
			todo: 'Ask a colleague to do it on their device.'
		},
		'gate-permit': {
			why: 'A permit is missing.',
			todo: 'Get the permit entered first, then try again.'
		},
		'gate-isolation': {
			why: 'A machine is not isolated and locked as it must be.',
			todo: 'Put the lock on and enter it, then try again.'
		},
		'lock-still-on': {
			why: 'A lock is still on the machine.',
			todo: 'Have the lock taken off and entered, then try again.'
		},
		'not-your-lock': {
			why: 'The lock belongs to somebody else.',
			todo: 'Ask its holder to take it off or hand it over to you.'
		},
		'failure-needed': {
			why: 'What failed has not been said yet.',
			todo: 'Choose the failure at the job, then try again.'
		},
		'answer-needed': {
			why: 'A step of the checklist is still open.',
			todo: 'Answer the step, then try again.'
		},
		'step-failed': {
			why: 'A step that must be right is not right.',
			todo: 'Put it right and answer the step again, then try again.'
		},
		'reading-needed': {
			why: 'A reading is missing.',
			todo: 'Enter the reading, then try again.'
		},
		'signature-needed': {
			why: 'A signature is missing.',
			todo: 'Sign the job, then try again.'
		},
		'asset-retired': {
			why: 'The machine has been taken out of service.',
			todo: 'If it runs after all, have it put back into service, then try again.'
		},
		'still-in-use': {
			why: 'Something else still needs it.',
			todo: 'Finish or move what hangs on it first, then try again.'
		},
		'would-loop': { why: 'It would contain itself, or wait for itself.', todo: 'Choose another one.' },
		'already-published': {
			why: 'This version has been published and cannot be changed.',
			todo: 'Make a new version with your changes.'
		},
		'not-published': {
			why: 'The procedure has not been published yet.',
			todo: 'Publish it first, then try again.'
		},
		'outside-version': {
			why: 'The checklist has changed: this step is not in its version.',
			todo: 'Open the job and answer the step as it is now.'
		},
		'last-admin': {
			why: 'Nobody could look after the site any more.',
			todo: 'Make somebody else an administrator first.'
		},
		'too-many': {
			why: 'It would be more than one thing can hold.',
			todo: 'Divide it into smaller pieces and send those.'
		},
		rejected: {
			why: 'A supervisor looked at it and did not take it.',
			todo: 'Read the reason. Ask them if you think it should count.'
		},
		'already-decided': {
			why: 'Somebody else has already decided otherwise.',
			todo: 'Look at what was decided.'
		},
		'unreadable-act': {
			why: 'It was made with a version this server does not know.',
			todo: 'Update the server, then accept it again.'
		}
	},
	because: (reason: string) => `The reason: “${reason}”`,
	step: (instruction: string) => `The step: ${instruction}`,
	/** It holds, and the plant came out a little different from what was seen. */
	differences: {
		'also-wrote': 'Somebody else wrote the same field too. Both versions are kept.',
		'done-twice': 'Somebody else had finished it already. Yours is kept beside it.',
		late: 'The job was over already. What you wrote is kept.',
		'already-so': 'It was so already.',
		'changed-meanwhile': 'Others changed it meanwhile. Yours stands beside theirs.',
		'merged-into': 'It was put together with another report about the same problem.',
		'not-started': 'The report stands. Work could not be started on it yet.',
		rebound: 'The label was on something else until now.',
		'code-taken': 'Another thing at the site carries the same code.',
		'below-last-reading': 'The counter reads less than before. It is kept as you read it.',
		'below-zero': 'The stock is below zero now. Somebody should count it.',
		'moved-to-events': 'Older entries were moved to the history.',
		renumbered: 'It got another number.',
		'has-left': 'This person is not here any more. It stays with whoever had it.'
	},
	/** Why it waits for a supervisor. */
	parked: {
		'newer-version': 'It was made with a newer app than the server’s. A supervisor decides about it.',
		'older-version': 'It was made with a very old app. A supervisor decides about it.',
		'revoked-device': 'This device has been locked out. A supervisor decides about it.',
		'revoked-person': 'Your account has been locked. A supervisor decides about it.',
		'foreign-device': 'It was done on another device. A supervisor decides about it.',
		'foreign-person': 'You have never signed in on this device. A supervisor decides about it.',
		'too-many-reports': 'There were many reports in a short time. A supervisor looks at them first.',
		'rights-changed': 'Your rights were changed while this was on its way. A supervisor decides about it.'
	},
	parkedElse: 'A supervisor decides about it.',
	refusedElse: {
		why: 'A newer server turned it down for a reason this version has no words for.',
		todo: 'Update the app, then look at this again.'
	},
	/** Why nothing can be sent just now, and what happens next. */
	troubles: {
		unreachable: 'The server did not answer. It is asked again by itself.',
		'sign-in': 'The server asks you to sign in again. Nothing is lost; it goes out when you have.',
		'protocol-too-old': 'This app is too old for the server. Update it: everything stays and goes out then.',
		'protocol-too-new': 'The server is older than this app. It goes out when the server has been updated.',
		'newer-app-needed': 'A newer version has worked on this device. Update: everything stays.',
		'storage-full': 'This device has no room left. Free some space; what you did is kept.',
		'storage-broken': 'This device’s storage did not answer. It is tried again by itself.',
		busy: 'The server is busy. It is asked again by itself.',
		'disk-full': 'The server has no room left. Tell whoever looks after it; everything stays here until then.'
	},
	troubleElse: 'The server could not take it just now. It is tried again by itself.'
};
