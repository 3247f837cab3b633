import type { RefusalCode } from '#core/commands/refusal-codes.ts';
import type { Refusal } from '#core/sync/op.ts';
import type { Messages } from '#lib/i18n/locales.ts';

/** Why an act was not kept: the rules refused it, the device is full, or it has nothing to act on yet. */
export type Trouble = Pick<Refusal, 'code' | 'detail'>;

/** Where the person gets on from here. */
export type WayOut = { to: 'step'; step: string } | { to: 'failure' } | { to: 'sign' } | { to: 'gates' };

export interface Explained {
	what: string;
	/** The words on the button that leads on, and where it leads. */
	way?: WayOut & { go: string };
}

type Words = Messages['refusals'];
type Explain = (detail: (name: string) => string, words: Words) => Explained;

const atStep =
	(code: 'answer-needed' | 'step-failed' | 'reading-needed'): Explain =>
	(detail, words) => ({
		what: words[code](detail('instruction')),
		way: { to: 'step', step: detail('step'), go: words.go.step }
	});

const atGates =
	(what: (detail: (name: string) => string, words: Words) => string): Explain =>
	(detail, words) => ({ what: what(detail, words), way: { to: 'gates', go: words.go.gates } });

/** What can be told more exactly than by the code alone, or leads somewhere. */
const TABLE: { [code in RefusalCode | 'full' | 'not-ready']?: Explain } = {
	'gate-permit': atGates((detail, words) => words['gate-permit'](detail('permit'))),
	'gate-isolation': atGates((detail, words) =>
		words[detail('lacks') === 'verification' ? 'gate-untried' : 'gate-isolation'](detail('device'))
	),
	'lock-still-on': atGates((detail, words) => words['lock-still-on'](detail('device'))),
	'failure-needed': (_, words) => ({
		what: words['failure-needed'],
		way: { to: 'failure', go: words.go.failure }
	}),
	'answer-needed': atStep('answer-needed'),
	'step-failed': atStep('step-failed'),
	'reading-needed': atStep('reading-needed'),
	'signature-needed': (_, words) => ({
		what: words['signature-needed'],
		way: { to: 'sign', go: words.go.sign }
	}),
	'would-loop': (detail, words) => ({ what: words['would-loop'](detail('waits')) }),
	full: (_, words) => ({ what: words.full }),
	'not-ready': (_, words) => ({ what: words['not-ready'] })
};

const known = <T>(table: Readonly<Record<string, T>>, code: string): T | undefined =>
	Object.hasOwn(table, code) ? table[code] : undefined;

/** In plain words, with the way on. A code of a newer version is told as one. */
export const explain = (
	{ code, detail = {} }: Trouble,
	{ refusals, verdicts }: Pick<Messages, 'refusals' | 'verdicts'>,
	/** What the site calls its kinds of permit. */
	permits: Readonly<Record<string, string>> = {}
): Explained => {
	const exact = known<Explain>(TABLE, code);
	const said = (name: string) => {
		const value = String(detail[name] ?? '');
		return name === 'permit' ? (permits[value] ?? value) : value;
	};
	if (exact) return exact(said, refusals);
	const { why, todo } = known(verdicts.refusals, code) ?? verdicts.refusedElse;
	return { what: `${why} ${todo}` };
};
