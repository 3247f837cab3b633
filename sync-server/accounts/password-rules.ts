import { LEAST_PASSWORD, MOST_PASSWORD_BYTES } from '#core/sync/password-limits.ts';
import { fail, type Failure } from './auth-problem.ts';

const limits = { least: LEAST_PASSWORD, most: MOST_PASSWORD_BYTES };

/** Length is what makes a password hard to guess; rules about what is in it only make it hard to remember. */
export const passwordProblem = (password: string): Failure | undefined => {
	if ([...password.normalize('NFC')].length < LEAST_PASSWORD) return fail('weak', limits);
	return Buffer.byteLength(password) > MOST_PASSWORD_BYTES ? fail('too-long', limits) : undefined;
};
