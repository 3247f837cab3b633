import type { DocOf, Work } from '../model/collections.ts';
import { openStep } from './answers.ts';
import { neverInPlace } from './gates.ts';
import { anchorOf } from './round-stop.ts';
import { openStop } from './round.ts';

type Policy = Pick<DocOf<'policy'>, 'failureCodeFor' | 'signatureFor'>;

export interface Demand {
	code:
		| 'gate-permit'
		| 'gate-isolation'
		| 'answer-needed'
		| 'reading-needed'
		| 'step-failed'
		| 'failure-needed'
		| 'signature-needed';
	field?: string;
	/** In words of the procedure or the plant, so that the screen can say what is missing. */
	detail?: Record<string, string>;
	/** In a round: where. Whoever can look it up says what it is called. */
	stop?: string;
}

/**
 * What still stands in the way of "done": as little as possible. Gates first, then steps, then what the site asks for.
 * `asked` are the kinds of permit the work needed; who finishes without ever having started is held against them too.
 */
export const demandAgainst = (
	work: Work | Omit<Work, 'rev' | 'createdAt' | 'createdBy' | 'updatedAt'>,
	policy: Policy,
	procedure: Pick<DocOf<'procedure'>, 'steps'> | undefined,
	asked: readonly string[]
): Demand | undefined => {
	const never = neverInPlace(work, asked);
	if (never.permit !== undefined) return { code: 'gate-permit', detail: { permit: never.permit } };
	if (never.isolation) {
		const [isolation, { device }] = never.isolation;
		return { code: 'gate-isolation', detail: { isolation, device, lacks: 'lock' } };
	}
	const stop = work.stops && openStop(work, procedure);
	if (stop && !stop.open) {
		return {
			code: 'answer-needed',
			detail: { step: anchorOf(stop.asset), instruction: '' },
			stop: stop.asset
		};
	}
	const open = stop ? stop.open : work.stops ? undefined : procedure && openStep(procedure, work.answers);
	if (open) {
		const { id, kind, instruction } = open.step;
		const step = stop ? anchorOf(stop.asset, id) : id;
		const detail = { step, instruction: instruction.slice(0, 200) };
		const at = stop ? { stop: stop.asset } : {};
		if (open.why === 'failed') return { code: 'step-failed', detail, ...at };
		return { code: kind === 'reading' ? 'reading-needed' : 'answer-needed', detail, ...at };
	}
	if (
		work.workKind === 'repair' &&
		policy.failureCodeFor?.includes(work.impact) &&
		work.failure?.mode === undefined
	) {
		return { code: 'failure-needed', field: 'failure.mode', detail: { impact: work.impact } };
	}
	if (
		policy.signatureFor?.includes(work.workKind) &&
		!Object.values(work.signatures ?? {}).some(({ meaning }) => meaning === 'performed')
	) {
		return { code: 'signature-needed', detail: { meaning: 'performed' } };
	}
	return undefined;
};
