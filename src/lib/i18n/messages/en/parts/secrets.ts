/** One’s own password and PIN. */
export const secrets = {
	title: 'Password and PIN',
	what: 'The password is for signing in on a device. The PIN is for tablets that many people share; it works there without a network.',
	old: 'Your present password',
	password: {
		change: 'Change your password',
		fresh: 'Your new password',
		hint: 'At least 8 characters. On all other devices you then have to sign in again.',
		done: 'Your password is changed'
	},
	pin: {
		change: 'Set your PIN',
		fresh: 'Your new PIN',
		hint: 'Four to ten digits. Shared devices learn it the next time they reach the server.',
		done: 'Your PIN is set'
	}
};
