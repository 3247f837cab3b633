import type { JobView } from '#core/work/job-view.ts';
import { gatesOf } from '#core/work/gates-of.ts';
import { stepsAt } from '#core/work/round.ts';
import { anchorOf } from '#core/work/round-stop.ts';
import type { Step } from '#core/model/plan.ts';
import type { Blank, Block } from './blocks.ts';
import { headBlocks } from './job-blocks.ts';
import { rangeWords, type Speech } from './speech.ts';

/** Where the job is found on the screen again: a step's code leads to that step. */
export const linkTo = (origin: string, job: string, step?: string): string =>
	`${origin}/work/${encodeURIComponent(job)}${step === undefined ? '' : `#step-${step}`}`;

const blankFor = (step: Step, { t, format }: Speech): Blank | undefined => {
	const usual = step.warn ? t.printing.usual(rangeWords(step.warn, format)) : '';
	const allowed = step.fail ? t.printing.allowed(rangeWords(step.fail, format)) : '';
	switch (step.kind) {
		case 'number':
		case 'reading':
			return { as: 'number', behind: [step.unit, usual, allowed].filter(Boolean).join(' · ') };
		case 'text':
			return { as: 'lines', lines: 2 };
		case 'scan':
			return { as: 'lines', lines: 1 };
		case 'signature':
			return { as: 'lines', lines: 1, label: t.printing.signHere };
		default:
			return undefined;
	}
};

const boxesFor = (step: Step, { t }: Speech): string[] => {
	const { results } = t.job.steps;
	if (step.kind === 'check') return [results.ok, results.fail, results.na];
	if (step.kind === 'choice') return (step.choices ?? []).map(({ value }) => value);
	return step.kind === 'photo' ? [t.printing.photoTaken] : [];
};

/** All steps, also those that are asked only after a certain answer: paper cannot know which. */
const stepBlocks = (steps: readonly Step[], speech: Speech, linkOf: (step: string) => string): Block[] => {
	const { t, format } = speech;
	return steps.map((step, n): Block => {
		const after = step.condition && steps.findIndex(({ id }) => id === step.condition?.step);
		const only = after === undefined ? '' : ` (${t.printing.onlyAfter(format.number(after + 1))})`;
		const blank = blankFor(step, speech);
		return {
			is: 'step',
			text: `${format.number(n + 1)}. ${step.instruction}${only}`,
			warning: step.warning,
			boxes: boxesFor(step, speech),
			...(blank && { blank }),
			link: linkOf(step.id)
		};
	});
};

/** Each stop of a round with its steps once more: who walks with paper writes where they stand. */
const stopBlocks = ({ work, procedure, stops = [] }: JobView, speech: Speech, origin: string): Block[] =>
	stops.flatMap(({ asset, name, code }, n) => [
		{ is: 'heading', text: `${speech.format.number(n + 1)}. ${name} (${code})` },
		{ is: 'blank', label: speech.t.printing.stopLine, lines: 1 },
		...stepBlocks(stepsAt(procedure, asset), speech, (step) => linkTo(origin, work.id, anchorOf(asset, step)))
	]);

const gateBlocks = (view: JobView, speech: Speech, now: string): Block[] => {
	const { t, labels } = speech;
	const { permits, points, listed } = gatesOf(view, now);
	const asked = permits.map(({ type }) => labels[type] ?? type);
	const devices = [...points.map(({ isolation }) => isolation.device), ...listed.map(({ device }) => device)];
	if (asked.length + devices.length === 0) return [];
	return [
		{ is: 'heading', text: t.gates.title },
		...asked.map((name): Block => ({ is: 'blank', label: t.printing.permitLine(name), lines: 1 })),
		...(devices.length > 0
			? [
					{ is: 'text' as const, text: devices.join(', ') },
					{ is: 'table' as const, heads: t.printing.lockHeads, rows: devices.length + 1 }
				]
			: []),
		{ is: 'text', text: t.gates.record, grey: 0.3 }
	];
};

/** The job on paper while nothing else works: to be filled in by hand, and typed in step by step afterwards. */
export const twinBlocks = (view: JobView, speech: Speech, origin: string, now: string): Block[] => {
	const { t } = speech;
	const steps = stepBlocks(view.procedure?.steps ?? [], speech, (step) => linkTo(origin, view.work.id, step));
	const all = steps.length > 0 ? [{ is: 'heading' as const, text: t.job.steps.title }, ...steps] : [];
	return [
		...headBlocks(view, speech, linkTo(origin, view.work.id)),
		{ is: 'text', text: t.printing.twinWhat, grey: 0.3 },
		...gateBlocks(view, speech, now),
		...(view.stops ? stopBlocks(view, speech, origin) : all),
		{ is: 'heading', text: t.printing.found },
		{ is: 'blank', label: t.printing.foundHint, lines: 4 },
		{ is: 'heading', text: t.printing.hours },
		{ is: 'table', heads: t.printing.hourHeads, rows: 3 },
		{ is: 'heading', text: t.printing.parts },
		{ is: 'table', heads: t.printing.partHeads, rows: 3 },
		{ is: 'heading', text: t.signing.title },
		{ is: 'table', heads: t.printing.signHeads, rows: 2 }
	];
};
