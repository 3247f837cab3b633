import { describe } from 'vitest';
import type { NewGround } from './store/ground.ts';
import { anonymising } from './auth/anonymous.contract.ts';
import { restoringAccounts } from './auth/backup.contract.ts';
import { bearingAuth } from './auth/bad-input.contract.ts';
import { subscribing } from './auth/calendars.contract.ts';
import { calling } from './auth/calls.contract.ts';
import { choosing } from './auth/choices.contract.ts';
import { tryingOut } from './auth/demo.contract.ts';
import { keepingKeys } from './auth/keys.contract.ts';
import { lockingOut } from './auth/lockout.contract.ts';
import { admittingMachines } from './auth/machines.contract.ts';
import { keepingPasswords } from './auth/passwords.contract.ts';
import { beingTold } from './auth/push.contract.ts';
import { settingUp } from './auth/set-up.contract.ts';
import { sharingDevices } from './auth/shared-devices.contract.ts';
import { signingIn } from './auth/sign-in.contract.ts';

/** What people and pages may rely on when they sign in, whatever database lies beneath. */
export const authContract = (name: string, newGround: NewGround): void => {
	describe(name, () => {
		describe('setting up', () => settingUp(newGround));
		describe('the demo plant', () => tryingOut(newGround));
		describe('signing in', () => signingIn(newGround));
		describe('passwords', () => keepingPasswords(newGround));
		describe('keys', () => keepingKeys(newGround));
		describe('machines', () => admittingMachines(newGround));
		describe('calendars', () => subscribing(newGround));
		describe('being told', () => beingTold(newGround));
		describe('calling', () => calling(newGround));
		describe('choosing what to be told', () => choosing(newGround));
		describe('shared devices', () => sharingDevices(newGround));
		describe('people made anonymous', () => anonymising(newGround));
		describe('lockout', () => lockingOut(newGround));
		describe('backups', () => restoringAccounts(newGround));
		describe('bad input', () => bearingAuth(newGround));
	});
};
