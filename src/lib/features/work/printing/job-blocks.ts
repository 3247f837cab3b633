import type { AskedStep } from '#core/work/answers.ts';
import type { JobView, NamedStop } from '#core/work/job-view.ts';
import { countedLabour, minutesOf } from '#core/work/labour.ts';
import type { Standing } from '#core/work/signed.ts';
import type { Block } from './blocks.ts';
import type { Jpeg } from '#lib/paper/pages.ts';
import { at, type Speech } from './speech.ts';

export interface JobPaper {
	view: JobView;
	/** Photos by their id, as far as they are on this device. */
	pictures: ReadonlyMap<string, Jpeg>;
	/** Whether each signature still holds. */
	standings: ReadonlyMap<string, Standing>;
	parts: Readonly<Record<string, string>>;
}

const byTime = <T extends { at: string }>(map: Readonly<Record<string, T>> | undefined): [string, T][] =>
	Object.entries(map ?? {}).sort(([, a], [, b]) => (a.at < b.at ? -1 : 1));

const section = (text: string, blocks: Block[]): Block[] =>
	blocks.length > 0 ? [{ is: 'heading', text }, ...blocks] : [];

const answerWords = ({ step, answer }: AskedStep, { t, format }: Speech): string => {
	if (!answer) return t.printing.noAnswer;
	const { value, result } = answer;
	const unit = step.unit ? ` ${step.unit}` : '';
	const said =
		typeof value === 'number'
			? `${format.number(value, 3)}${unit}`
			: typeof value === 'string'
				? value
				: Array.isArray(value)
					? value.join(', ')
					: '';
	const judged = result === 'ok' && said !== '' ? '' : t.job.steps.results[result];
	return [said, judged].filter(Boolean).join(': ');
};

const stepBlocks = (steps: readonly AskedStep[], speech: Speech): Block[] =>
	steps.flatMap((asked, n) => {
		const { step, answer } = asked;
		return [
			{ is: 'text', text: `${speech.format.number(n + 1)}. ${step.instruction}` },
			{ is: 'text', text: answerWords(asked, speech), bold: true, indent: 16 },
			...(answer
				? [
						{
							is: 'text' as const,
							text: [`${speech.nameOf(answer.by)}, ${at(speech, answer.at)}`, answer.note]
								.filter(Boolean)
								.join(' · '),
							indent: 16,
							grey: 0.3
						}
					]
				: [])
		];
	});

/** What became of each stop of a round, in the order in which it was walked. */
const stopBlocks = (stops: readonly NamedStop[], speech: Speech): Block[] =>
	stops.flatMap(({ name, code, word, state, steps }, n) => {
		const who = word && `${speech.nameOf(word.by)}, ${at(speech, word.at)}`;
		const said =
			state === 'skipped'
				? speech.t.printing.stopLeft(word?.note ?? '')
				: state === 'ahead'
					? speech.t.printing.stopAhead
					: '';
		return [
			{ is: 'heading', text: `${speech.format.number(n + 1)}. ${name} (${code})` },
			...(said ? [{ is: 'text' as const, text: said, bold: true }] : []),
			...(who ? [{ is: 'text' as const, text: who, grey: 0.3 }] : []),
			...(state === 'skipped' || state === 'ahead' ? [] : stepBlocks(steps, speech))
		];
	});

const gateBlocks = ({ work }: JobView, speech: Speech): Block[] => {
	const { t, labels, nameOf } = speech;
	const permits = byTime(work.permits).map(([, one]): Block => ({
		is: 'fact',
		label: labels[one.type] ?? one.type,
		value: [
			t.gates.permit.states[one.state],
			one.number && t.gates.permit.number(one.number),
			one.validUntil && t.gates.permit.until(at(speech, one.validUntil)),
			one.issuer && one.issuedAt && t.gates.permit.issuedBy(nameOf(one.issuer), at(speech, one.issuedAt)),
			one.holder && t.gates.permit.heldBy(nameOf(one.holder))
		]
			.filter(Boolean)
			.join(' · ')
	}));
	const points = byTime(work.isolations).map(([, one]): Block => ({
		is: 'fact',
		label: one.device,
		value: [
			...byTime(one.locks).map(([, lock]) =>
				[
					t.gates.point.lockOf(nameOf(lock.holder), lock.number ?? ''),
					t.printing.on(at(speech, lock.at)),
					lock.off && t.printing.off(at(speech, lock.off.at))
				]
					.filter(Boolean)
					.join(', ')
			),
			...(one.verified ? [t.gates.point.tried(nameOf(one.verified.by), at(speech, one.verified.at))] : [])
		].join('\n')
	}));
	return section(t.gates.title, [...permits, ...points]);
};

const doneBlocks = ({ work }: JobView, { parts }: JobPaper, speech: Speech): Block[] => {
	const { t, format, nameOf } = speech;
	const { mode, cause, remedy, found } = work.failure ?? {};
	const codes = [mode, cause, remedy].filter(Boolean).join(' / ');
	const hours = countedLabour(work.labour).map(([, line]): Block => ({
		is: 'fact',
		label: nameOf(line.person),
		value: `${at(speech, line.from)} · ${t.work.minutes(format.number(minutesOf(line)))}`
	}));
	const used = byTime(work.parts)
		.filter(([, { use }]) => use === 'used')
		.map(([, line]): Block => ({
			is: 'fact',
			label: `${format.number(line.quantity, 3)} ${line.unit ?? ''}`.trim(),
			value: parts[line.part] ?? line.part
		}));
	return [
		...section(t.printing.found, [
			...(codes ? [{ is: 'fact' as const, label: t.printing.codes, value: codes }] : []),
			...(found ? [{ is: 'text' as const, text: found }] : []),
			...byTime(work.comments).map(([, one]): Block => ({
				is: 'fact',
				label: nameOf(one.by),
				value: `${one.text}\n${at(speech, one.at)}`
			}))
		]),
		...section(t.printing.hours, hours),
		...section(t.printing.parts, used)
	];
};

const signatureBlocks = ({ view, standings }: JobPaper, speech: Speech): Block[] => {
	const { t } = speech;
	const instructionOf = (id: string | undefined) =>
		view.procedure?.steps.find((step) => step.id === id)?.instruction;
	return section(
		t.signing.title,
		byTime(view.work.signatures).flatMap(([id, one]): Block[] => {
			const step = instructionOf(one.step);
			const standing = standings.get(id) ?? 'unsealed';
			return [
				{ is: 'text', text: `${one.name}: ${t.signing.meanings[one.meaning]}`, bold: true },
				{ is: 'text', text: at(speech, one.at), indent: 16 },
				...(step ? [{ is: 'text' as const, text: t.signing.forStep(step), indent: 16 }] : []),
				{
					is: 'text',
					text: [t.signing[standing], one.hash].filter(Boolean).join(' · '),
					indent: 16,
					grey: 0.3
				}
			];
		})
	);
};

/** Where, when, whose: the same head on the record and on the paper to fill in. */
export const headBlocks = ({ work, path, names }: JobView, speech: Speech, link?: string): Block[] => {
	const { t, format } = speech;
	const [machine] = path;
	const place = path
		.slice(1)
		.map(({ name }) => name)
		.reverse()
		.join(' › ');
	const facts: [string, string | undefined][] = [
		[t.printing.machine, machine ? `${machine.name} (${machine.code})` : work.place?.at(-1)?.name],
		[t.printing.place, place],
		[t.printing.owner, names[work.owner.id] ?? t.job.somebody],
		[t.printing.due, work.dueOn],
		[t.printing.started, work.times.started && at(speech, work.times.started)],
		[t.printing.done, work.times.done && at(speech, work.times.done)],
		[t.printing.verified, work.times.verified && at(speech, work.times.verified)]
	];
	const under = [work.code, t.work.kind[work.workKind], t.work.status[work.status]];
	if (work.procedure) under.push(t.printing.version(format.number(work.procedure.version)));
	return [
		{ is: 'title', text: work.title, under: under.join(' · '), ...(link !== undefined && { link }) },
		...facts.flatMap(([label, value]) => (value ? [{ is: 'fact' as const, label, value }] : [])),
		...(work.description ? [{ is: 'text' as const, text: work.description }] : [])
	];
};

/** The whole job as it stands: what was asked, answered, found, used, seen and signed. */
export const jobBlocks = (paper: JobPaper, speech: Speech): Block[] => {
	const { view, pictures } = paper;
	const { t, nameOf } = speech;
	const photos = byTime(view.work.photos).map(([id, photo]) => ({
		jpeg: pictures.get(id),
		caption: [photo.caption, `${nameOf(photo.by)}, ${at(speech, photo.at)}`].filter(Boolean).join(' · ')
	}));
	return [
		...headBlocks(view, speech),
		...gateBlocks(view, speech),
		...(view.stops
			? stopBlocks(view.stops, speech)
			: section(t.job.steps.title, stepBlocks(view.steps, speech))),
		...doneBlocks(view, paper, speech),
		...section(
			t.printing.photos,
			photos.length > 0 ? [{ is: 'pictures', pictures: photos, missing: t.printing.photoMissing }] : []
		),
		...signatureBlocks(paper, speech)
	];
};
