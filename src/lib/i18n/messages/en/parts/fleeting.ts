/** In a private window. */
export const fleeting = {
	title: 'This window forgets everything when it is closed',
	what: 'It seems to be a private window. What you do in it goes to the plant’s server while it can be reached; the rest is gone with the window. For your work, open Millwright in an ordinary one.'
};
