import { describe } from 'vitest';
import { chaining } from './store/chain.contract.ts';
import { crashing } from './store/crash.contract.ts';
import { feeding } from './store/feed.contract.ts';
import { filling } from './store/fill.contract.ts';
import type { NewGround } from './store/ground.ts';
import { agreeing } from './store/oracle.contract.ts';
import { records } from './store/records.contract.ts';
import { tailing } from './store/tailing.contract.ts';
import { transactions } from './store/transactions.contract.ts';

/** What every store must do, checked on each. */
export const storeContract = (name: string, newGround: NewGround, histories: number): void => {
	describe(name, () => {
		describe('transactions', () => transactions(newGround));
		describe('feed', () => feeding(newGround));
		describe('fill', () => filling(newGround));
		describe('tailing', () => tailing(newGround));
		describe('records', () => records(newGround));
		describe('chain', () => chaining(newGround));
		describe('crash', () => crashing(newGround));
		describe('model', () => agreeing(newGround, histories));
	});
};
