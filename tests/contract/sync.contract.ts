import { describe } from 'vitest';
import type { NewGround } from './store/ground.ts';
import { awaiting } from './sync/awaiting.contract.ts';
import { bearing } from './sync/bad-input.contract.ts';
import { blobbing } from './sync/blobs.contract.ts';
import { damaging } from './sync/damage.contract.ts';
import { failing } from './sync/faults.contract.ts';
import { fuzzing } from './sync/fuzz.contract.ts';
import { greeting } from './sync/hello.contract.ts';
import { remembering } from './sync/history.contract.ts';
import { keeping } from './sync/housekeeping.contract.ts';
import { living } from './sync/live.contract.ts';
import { parking } from './sync/parked.contract.ts';
import { counting } from './sync/numbers.contract.ts';
import { operating } from './sync/operations.contract.ts';
import { planning } from './sync/plans.contract.ts';
import { pulling } from './sync/pull.contract.ts';
import { pushing } from './sync/push.contract.ts';
import { refusing } from './sync/refused.contract.ts';
import { filling } from './sync/snapshot.contract.ts';
import { sharing } from './sync/two-servers.contract.ts';
import { weeks } from './sync/weeks.contract.ts';

/** What devices may rely on, whatever database lies beneath. */
export const syncContract = (name: string, newGround: NewGround): void => {
	describe(name, () => {
		describe('hello', () => greeting(newGround));
		describe('push', () => pushing(newGround));
		describe('parked acts', () => parking(newGround));
		describe('numbers', () => counting(newGround));
		describe('refused acts', () => refusing(newGround));
		describe('history', () => remembering(newGround));
		describe('pull', () => pulling(newGround));
		describe('snapshot', () => filling(newGround));
		describe('live', () => living(newGround));
		describe('blobs', () => blobbing(newGround));
		describe('bad input', () => bearing(newGround));
		describe('fuzz', () => fuzzing(newGround));
		describe('operation', () => operating(newGround));
		describe('trouble', () => failing(newGround));
		describe('damage', () => damaging(newGround));
		describe('housekeeping', () => keeping(newGround));
		describe('plans', () => planning(newGround));
		describe('waiting', () => awaiting(newGround));
		describe('weeks', () => weeks(newGround));
		describe('two servers', () => sharing(newGround));
	});
};
