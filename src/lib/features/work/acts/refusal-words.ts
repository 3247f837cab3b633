import type { RefusalCode } from '#core/commands/refusal-codes.ts';
import type { Refusal } from '#core/sync/op.ts';
import type { Messages } from '#lib/i18n/locales.ts';

/** Why an act was not kept: the rules refused it, the device is full, or it has nothing to act on yet. */
export type Trouble = Pick<Refusal, 'code' | 'detail'>;

/** Where the person gets on from here. */
export type WayOut = { to: 'step'; step: string } | { to: 'failure' } | { to: 'sign' };

export interface Explained {
	what: string;
	way?: WayOut;
	/** The words on the button that leads there. */
	go?: string;
}

type Words = Messages['refusals'];
type Explain = (detail: (name: string) => string, words: Words) => Explained;

const plain =
	(code: { [K in keyof Words]: Words[K] extends string ? K : never }[keyof Words]): Explain =>
	(_, words) => ({ what: words[code] });

const atStep =
	(code: 'answer-needed' | 'step-failed' | 'reading-needed'): Explain =>
	(detail, words) => ({
		what: words[code](detail('instruction')),
		way: { to: 'step', step: detail('step') },
		go: words.go.step
	});

/** One table from code to words and the way on. */
const TABLE: Record<RefusalCode | 'full' | 'not-ready', Explain> = {
	malformed: plain('malformed'),
	'unknown-person': plain('unknown-person'),
	'unknown-device': plain('unknown-device'),
	'not-found': plain('not-found'),
	'not-allowed': plain('not-allowed'),
	dependency: plain('dependency'),
	broken: plain('broken'),
	'wrong-status': plain('wrong-status'),
	'reason-needed': plain('reason-needed'),
	'already-taken': plain('already-taken'),
	'already-booked': plain('already-booked'),
	'another-person-needed': plain('another-person-needed'),
	'gate-permit': (detail, words) => ({ what: words['gate-permit'](detail('permit')) }),
	'gate-isolation': (detail, words) => ({ what: words['gate-isolation'](detail('device')) }),
	'lock-still-on': plain('lock-still-on'),
	'not-your-lock': plain('not-your-lock'),
	'failure-needed': (_, words) => ({
		what: words['failure-needed'],
		way: { to: 'failure' },
		go: words.go.failure
	}),
	'answer-needed': atStep('answer-needed'),
	'step-failed': atStep('step-failed'),
	'reading-needed': atStep('reading-needed'),
	'signature-needed': (_, words) => ({
		what: words['signature-needed'],
		way: { to: 'sign' },
		go: words.go.sign
	}),
	'asset-retired': plain('asset-retired'),
	'still-in-use': plain('still-in-use'),
	'would-loop': plain('would-loop'),
	'already-published': plain('already-published'),
	'not-published': plain('not-published'),
	'outside-version': plain('outside-version'),
	'last-admin': plain('last-admin'),
	'too-many': plain('too-many'),
	full: plain('full'),
	'not-ready': plain('not-ready')
};

/** A code of a newer version has no words here; it is shown all the same. */
export const explain = ({ code, detail = {} }: Trouble, words: Words): Explained => {
	const known = Object.entries(TABLE).find(([name]) => name === code)?.[1];
	return known ? known((name) => String(detail[name] ?? ''), words) : { what: words.unknown(code) };
};
