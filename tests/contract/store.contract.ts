import { describe } from 'vitest';
import { chaining } from './store/chain.contract.ts';
import { crashing } from './store/crash.contract.ts';
import { feeding } from './store/feed.contract.ts';
import { filling } from './store/fill.contract.ts';
import type { NewGround } from './store/ground.ts';
import { agreeing } from './store/oracle.contract.ts';
import { personalParts } from './store/personal.contract.ts';
import { records } from './store/records.contract.ts';
import { tailing } from './store/tailing.contract.ts';
import { transactions } from './store/transactions.contract.ts';

interface Grounds {
	/** As a plant runs it. */
	real: NewGround;
	/** Where a power cut is not the question: the same, without waiting for the disk. */
	quick: NewGround;
}

/** What every store must do, checked on each. */
export const storeContract = (name: string, { real, quick }: Grounds, histories: number): void => {
	describe(name, () => {
		describe('transactions', () => transactions(quick));
		describe('feed', () => feeding(quick));
		describe('fill', () => filling(quick));
		describe('tailing', () => tailing(real));
		describe('records', () => records(quick));
		describe('chain', () => chaining(quick));
		describe('personal parts', () => personalParts(quick));
		describe('crash', () => crashing(real));
		describe('model', () => agreeing(quick, histories));
	});
};
