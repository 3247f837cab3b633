import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Work } from '#core/model/collections.ts';
import { same } from '#core/model/same.ts';
import { decide } from '../../decide.ts';
import { clock, floor, reported } from '../../floor.ts';

/** What a person typed: told apart from everything else, so that it can be looked for. */
interface Typed {
	word: string;
	minutes: number;
	hash: string;
	quantity: number;
}

type Act = [name: string, args: (typed: Typed) => object];

const part = { part: 'seal', bin: 'bin1' };
const pair = (to: unknown) => ({ from: null, to });
const photo = (hash: string) => ({ hash, mime: 'image/jpeg', bytes: 9 });

const ACTS: readonly Act[] = [
	['comment', ({ word }) => ({ text: word })],
	['meToo', ({ word, hash }) => ({ worse: true, note: word, photo: hash })],
	['addPhoto', ({ word, hash }) => ({ photos: [{ ...photo(hash), caption: word }] })],
	['addVoice', ({ word, hash }) => ({ hash, mime: 'audio/mp4', bytes: 9, seconds: 2, text: word })],
	['start', () => ({})],
	['start', () => ({})],
	['pause', ({ word, minutes }) => ({ minutes, reason: word })],
	['pause', ({ word }) => ({ nextStep: pair(word) })],
	['answer', ({ word }) => ({ step: 'look', version: 1, value: word })],
	['answer', ({ word, quantity }) => ({ step: 'press', version: 1, value: quantity, note: word })],
	['bookTime', ({ word, minutes }) => ({ minutes, note: word })],
	['useParts', ({ word, quantity }) => ({ lines: [{ ...part, quantity, serial: word }] })],
	['block', ({ word }) => ({ type: 'parts', note: word })],
	['setFailure', ({ word }) => ({ changes: { found: pair(word) } })],
	['complete', ({ word, minutes }) => ({ minutes, note: word })],
	[
		'complete',
		({ word, minutes }) => ({ labour: [{ minutes, note: word }], failure: { found: `${word}!` } })
	],
	['complete', ({ word }) => ({ note: word, usefulness: 'needed' })],
	['sayUseful', () => ({ changes: { usefulness: { to: 'needed' } } })],
	['rework', ({ word }) => ({ reason: word })],
	['reopen', ({ word }) => ({ reason: word })],
	['approve', ({ word }) => ({ note: word })],
	['reject', ({ word }) => ({ reason: word })],
	['cancel', ({ word }) => ({ reason: word })],
	['edit', ({ word }) => ({ changes: { title: { from: 'Leaks', to: word } } })],
	['edit', ({ word }) => ({ changes: { description: pair(word) } })],
	['takeOver', ({ word }) => ({ reason: word })],
	['assign', ({ word }) => ({ note: word, add: ['helper'] })],
	['handOver', ({ word, minutes }) => ({ to: pair({ type: 'team', id: 'mechanics' }), note: word, minutes })],
	['verify', ({ word }) => ({ note: word })],
	['close', ({ word }) => ({ note: word })],
	['link', ({ word }) => ({ type: 'ticket', system: 'crm', ref: word })],
	['followUp', ({ word }) => ({ code: 'K7-9', title: word })],
	['sign', ({ hash }) => ({ meaning: 'performed', hash })]
];

const PEOPLE = ['technician', 'helper', 'supervisor'];

const act = fc.record({ which: fc.nat(ACTS.length - 1), minute: fc.integer({ min: 1, max: 60 }) });
/** Each device's acts in their order, and the order in which they arrive. */
const history = fc
	.array(fc.array(act, { minLength: 1, maxLength: 7 }), { minLength: 2, maxLength: 3 })
	.chain((devices) =>
		fc.record({
			devices: fc.constant(devices),
			arrivals: fc.shuffledSubarray(
				devices.flatMap((acts, device) => acts.map(() => device)),
				{ minLength: devices.flat().length, maxLength: devices.flat().length }
			)
		})
	);

const leaves = (value: unknown): unknown[] =>
	typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];

const RANK: readonly (readonly Work['status'][])[] = [
	['requested'],
	['approved'],
	['planned'],
	['scheduled'],
	['rework', 'in-progress', 'paused'],
	['done'],
	['closed', 'rejected', 'duplicate', 'cancelled']
];
const rankOf = (status: Work['status']) => RANK.findIndex((statuses) => statuses.includes(status));

const BACK = ['work.rework', 'work.reopen'];

describe('Two or three devices on one work item, whatever order their acts arrive in', () => {
	it('every word, minute, part and photo is there exactly as often as it was typed (S-1, S-5), and no stale act moves the status back', async () => {
		await fc.assert(
			fc.asyncProperty(history, async ({ devices, arrivals }) => {
				const f = floor();
				const id = await reported(f);
				const next = devices.map(() => 0);
				const typed: { name: string; words: unknown[]; minutes: unknown[] }[] = [];
				for (const [n, device] of arrivals.entries()) {
					const seq = (next[device] ?? 0) + 1;
					next[device] = seq;
					const { which, minute } = devices[device]?.[seq - 1] ?? { which: 0, minute: 0 };
					const [name, args] = ACTS[which] ?? ['comment', () => ({ text: 'x' })];
					const given = args({
						word: `word-${n}-said`,
						minutes: 10_000 + n,
						hash: n.toString(16).padStart(64, 'f'),
						quantity: 500 + n
					});
					const op = f.act(
						PEOPLE[device] ?? '',
						`work.${name}`,
						{ id, ...given },
						{
							at: clock(minute),
							client: `DEVICE0${device}`,
							seq
						}
					);
					const before = f.get('work', id).status;
					// The same act on the same state comes to the same documents, wherever it is judged.
					const twice = [await decide(op, f.read), await decide(op, f.read)];
					expect(same(twice[0], twice[1])).toBe(true);
					const { verdict, notes } = await f.perform(op);
					expect(notes).toEqual([]);
					const after = f.get('work', id).status;
					if (!BACK.includes(op.name)) expect(rankOf(after)).toBeGreaterThanOrEqual(rankOf(before));
					if (verdict.result === 'refused') {
						expect(verdict.refusal.code).not.toBe('malformed');
						continue;
					}
					typed.push({
						name,
						words: leaves(given).filter((leaf) => /^word|^f{20}/.test(String(leaf))),
						minutes: leaves(given).filter((leaf) => typeof leaf === 'number' && leaf >= 10_000)
					});
				}
				const kept = [...f.docs.values()].filter(({ kind }) => kind === 'work' || kind === 'note');
				const found = leaves(kept);
				const count = (leaf: unknown) => found.filter((one) => one === leaf).length;
				for (const { name, words, minutes } of typed) {
					for (const word of words) {
						// A reason stands both in the history and, while it holds, on the item itself.
						const most = name === 'reject' || name === 'cancel' ? 2 : 1;
						expect([name, word, count(word) >= 1 && count(word) <= most]).toEqual([name, word, true]);
					}
					for (const minute of minutes) expect([name, minute, count(minute)]).toEqual([name, minute, 1]);
				}
				const job = f.get('work', id);
				const used = Object.values(job.parts ?? {}).reduce((sum, { quantity }) => sum + quantity, 0);
				const moved = f.all('movement').reduce((sum, { quantity }) => sum + quantity, 0);
				expect(used + moved).toBe(0);
			}),
			{ numRuns: 300 }
		);
	});
});
