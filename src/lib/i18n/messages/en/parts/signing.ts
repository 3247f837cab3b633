/** Who signed for what, and whether it still is what they signed. */
export const signing = {
	title: 'Signatures',
	none: 'Nobody has signed yet.',
	sign: 'Sign this job',
	as: (name: string, day: string) => `Signed with your name, ${name}, and the time of ${day}.`,
	meaning: 'What your signature means',
	covers:
		'A signature stands for title, machine, checklist, causes, parts, photos and voice notes as they are now. Hours and comments go on after it.',
	holds: 'Unchanged since then',
	broken: 'Changed since it was signed',
	unsealed: 'Signed without saying for what',
	pending: 'Pending: the server has not taken it yet',
	forStep: (step: string) => `For the step: ${step}`,
	meanings: {
		performed: 'I did this work',
		verified: 'I checked it',
		reviewed: 'I looked through it',
		approved: 'I approve it',
		responsible: 'I am responsible for it',
		released: 'I release it'
	}
};
