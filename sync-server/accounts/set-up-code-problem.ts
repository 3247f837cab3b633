import { isSameCode } from '../auth/set-up-code.ts';
import type { AccountParts } from './account-parts.ts';
import { fail, type Failure } from './auth-problem.ts';

/** What is wrong with the code that only the server's terminal shows. */
export const codeProblem = (
	{ attempts, setUpCode }: AccountParts,
	code: string,
	address: string
): Failure | undefined => {
	const attempt = attempts.code(address);
	if (!attempt.ok) return fail('too-many', { seconds: attempt.seconds });
	if (!isSameCode(code, setUpCode)) return fail('wrong-code');
	attempt.wasRight();
	return undefined;
};
