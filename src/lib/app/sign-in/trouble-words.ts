import type { I18n } from '#lib/i18n/i18n.svelte.ts';
import type { AuthTrouble } from '#lib/session/auth-client.ts';

/** What a person reads when the server said no, or nothing. */
export const troubleWords = ({ t, format }: Pick<I18n, 't' | 'format'>, trouble: AuthTrouble): string => {
	const words = t.session.trouble;
	switch (trouble.error) {
		case 'unreachable':
			return words.unreachable;
		case 'wrong-name-or-password':
			return words.wrong;
		case 'wrong-password':
			return words.wrongOld;
		case 'wrong-code':
			return words.wrongCode;
		case 'already-founded':
			return words.alreadyFounded;
		case 'too-many':
			return words.tooMany(format.number(trouble.seconds ?? 1));
		case 'weak':
			return words.weak(format.number(trouble.least ?? 8));
		case 'too-long':
			return words.tooLong;
		case 'weak-pin':
			return words.weakPin;
		case 'taken':
			return words.taken;
		case 'not-allowed':
			return words.notAllowed;
		case 'not-found':
			return words.notKnownYet;
		case 'busy':
		case 'disk-full':
			return words.busy;
		case 'sign-in':
		case 'bad-request':
		case 'too-large':
		case 'internal':
			return words.other;
	}
};
