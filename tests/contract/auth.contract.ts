import { describe } from 'vitest';
import type { NewGround } from './store/ground.ts';
import { bearingAuth } from './auth/bad-input.contract.ts';
import { lockingOut } from './auth/lockout.contract.ts';
import { keepingPasswords } from './auth/passwords.contract.ts';
import { settingUp } from './auth/set-up.contract.ts';
import { signingIn } from './auth/sign-in.contract.ts';

/** What people and pages may rely on when they sign in, whatever database lies beneath. */
export const authContract = (name: string, newGround: NewGround): void => {
	describe(name, () => {
		describe('setting up', () => settingUp(newGround));
		describe('signing in', () => signingIn(newGround));
		describe('passwords', () => keepingPasswords(newGround));
		describe('lockout', () => lockingOut(newGround));
		describe('bad input', () => bearingAuth(newGround));
	});
};
