import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { askedSteps, restingSteps, stepKey, type Answer } from '#core/work/answers.ts';
import type { JobView } from '#core/work/job-view.ts';
import type { Step } from '#core/model/plan.ts';
import { I18n } from '#lib/i18n/i18n.svelte.ts';
import { en } from '#lib/i18n/messages/en.ts';
import StepsStage from './StepsStage.svelte';

const stamp = { at: '2026-03-23T09:00:00.000Z', by: 'carla', version: 1 };
const answered = (step: string, value: string | number | boolean, more: Partial<Answer> = {}): Answer => ({
	...stamp,
	step,
	value,
	result: 'ok',
	...more
});

const step = (id: string, kind: Step['kind'], more: Partial<Step> = {}): Step => ({
	id,
	kind,
	instruction: `Do ${id}`,
	...more
});

/** Draws a checklist; answers what was done through its door. */
const open = async (
	steps: Step[],
	answers: Record<string, Answer> = {},
	more: Partial<JobView> = {},
	locale: 'en' | 'de' = 'en'
) => {
	const i18n = new I18n(en);
	await i18n.speak(locale);
	await i18n.bring('job', 'work', 'working', 'doing', 'refusals', 'verdicts');
	const done: { name: string; args: Record<string, unknown> }[] = [];
	const view = {
		work: { id: 'w_1', procedure: { id: 'pr', version: 1 }, answers },
		procedure: { version: 1, steps },
		steps: askedSteps({ steps }, answers),
		resting: restingSteps({ steps }, answers),
		acts: ['answer'],
		names: { carla: 'Carla', dora: 'Dora', a_1: 'Pump', a_2: 'Fan' },
		meters: {},
		labels: {},
		...more
	} as unknown as JobView;
	await render(StepsStage, {
		i18n,
		view,
		acts: {
			do: (name: string, args: unknown) => {
				done.push({ name, args: JSON.parse(JSON.stringify(args)) as Record<string, unknown> });
				return Promise.resolve({ ok: true, n: 1, op: {}, verdict: { result: 'applied' } } as never);
			},
			takeBack: () => Promise.resolve(true)
		}
	});
	return done;
};

const save = (name = 'Save answer') => page.getByRole('button', { name }).click();

test('an answer of one digit can be wiped out and written anew', async () => {
	const done = await open([step('bar', 'number', { unit: 'bar' })], { a: answered('bar', 7) });
	const field = page.getByRole('textbox');
	await expect.element(field).toHaveValue('7');
	await field.click();
	await userEvent.keyboard('{End}{Backspace}');
	await expect.element(field).toHaveValue('');
	await userEvent.keyboard('3.5');
	await save();
	expect(done.map(({ args }) => args)).toMatchObject([{ value: 3.5, replaces: 'a', version: 1 }]);
});

test('with thick gloves: a German comma, a minus, the unit beside it, and out of range is said before saving', async () => {
	const steps = [step('t', 'number', { unit: '°C', warn: { min: -5 }, fail: { min: -10 } })];
	const done = await open(steps, {}, {}, 'de');
	await page.getByRole('button', { name: 'Zahlenfeld einblenden' }).click();
	for (const key of ['1', '2']) await page.getByRole('button', { name: key, exact: true }).click();
	await page.getByRole('button', { name: 'Dezimalzeichen' }).click();
	await page.getByRole('button', { name: '5', exact: true }).click();
	await page.getByRole('button', { name: 'Vorzeichen wechseln' }).click();
	await expect.element(page.getByRole('textbox')).toHaveValue('-12,5');
	await expect.element(page.getByText('Nicht in Ordnung')).toBeVisible();
	await expect.element(page.getByText(/Richtig ist:.*-10\s°C/)).toBeVisible();
	await save('Antwort speichern');
	expect(done[0]?.args).toMatchObject({ value: -12.5 });
});

test('a step that does not apply is answered so, whatever it asks for', async () => {
	const done = await open([step('bar', 'number'), step('seen', 'text'), step('look', 'photo')]);
	for (const id of ['bar', 'seen', 'look']) {
		await page.getByRole('button', { name: `Does not apply: Do ${id}` }).click();
	}
	expect(done.map(({ args }) => [args['step'], args['result']])).toEqual([
		['bar', 'na'],
		['seen', 'na'],
		['look', 'na']
	]);
});

test('two answers are both shown, and a tap makes the other one hold', async () => {
	const answers = {
		a: answered('bar', 3, { by: 'dora', at: '2026-03-23T08:00:00.000Z' }),
		b: answered('bar', 4)
	};
	const done = await open([step('bar', 'number', { unit: 'bar' })], answers);
	await expect.element(page.getByText(/Dora answered 3\sbar/)).toBeVisible();
	await page.getByRole('button', { name: /^Use this answer: 3/ }).click();
	expect(done[0]?.args).toMatchObject({ value: 3, replaces: 'b' });
});

test('a check that raises work does it in the same act; one that must be right says so', async () => {
	const steps = [
		step('motor', 'check', { onFail: 'create-work' }),
		step('guard', 'check', { onFail: 'block' })
	];
	const done = await open(steps, { a: answered('guard', false, { result: 'fail' }) });
	await expect.element(page.getByText('The job cannot end before this is right.')).toBeVisible();
	await page
		.getByRole('radiogroup', { name: /Do motor/ })
		.getByRole('radio', { name: 'Not OK' })
		.click();
	expect(done[0]?.args).toMatchObject({
		value: false,
		raise: { title: 'Do motor: Not OK', impact: 'degraded' }
	});
});

test('the label of another machine is said to be one, and kept as a failed step', async () => {
	const done = await open(
		[step('label', 'scan')],
		{},
		{ labels: { [stepKey({ step: 'label' })]: ['PU-1'] } }
	);
	await page.getByRole('textbox').fill('PR-1');
	await expect.element(page.getByText('PR-1 is the label of something else.')).toBeVisible();
	await save();
	await page.getByRole('textbox').fill('https://plant.example/a/PU-1');
	await expect.element(page.getByText(/is the label of something else/)).not.toBeInTheDocument();
	await save();
	expect(done.map(({ args }) => args['result'])).toEqual(['fail', undefined]);
});

test('a counter that reads less asks whether it is another one', async () => {
	const meters = {
		[stepKey({ step: 'hours' })]: { unit: 'h', type: 'counter' as const, last: { value: 1200, at: stamp.at } }
	};
	const done = await open([step('hours', 'reading', { meter: 'hours' })], {}, { meters });
	await expect.element(page.getByText(/Last reading: 1,200\sh/)).toBeVisible();
	await page.getByRole('textbox').fill('3');
	await page.getByRole('checkbox', { name: 'The counter was replaced or starts over' }).click();
	await save();
	expect(done[0]?.args).toMatchObject({ value: 3, restart: true });
});

test('a round is walked machine by machine, and the way to the next open step is one tap', async () => {
	const steps = [
		step('one', 'check', { asset: 'a_1' }),
		step('two', 'check', { asset: 'a_1' }),
		step('three', 'check', { asset: 'a_2' })
	];
	await open(steps, { a: answered('one', true, { asset: 'a_1' }) });
	expect(
		page
			.getByRole('heading', { level: 3 })
			.elements()
			.map((one) => one.textContent)
	).toEqual(['At Pump', 'At Fan']);
	await expect.element(page.getByText('1 of 3 answered')).toBeVisible();
	await page.getByRole('button', { name: 'Next open step: 2' }).click();
	await expect
		.element(
			page
				.getByRole('radiogroup', { name: /Do two/ })
				.getByRole('radio')
				.first()
		)
		.toHaveFocus();
});

const stopWith = (steps: Step[], answers: Record<string, Answer>, resting: Step[] = []) => ({
	...{ asset: 'a_1', name: 'Pump', code: 'PU-1', labels: [], state: 'done' as const },
	steps: askedSteps({ steps }, answers, true),
	resting: restingSteps({ steps: [...steps, ...resting] }, answers, true)
});
const atPump = (more: Partial<Step> = {}): Step[] => [
	step('heat', 'number', { asset: 'a_1', fail: { max: 80 }, onFail: 'ask', ...more })
];

test('on a contractor’s phone, which knows nobody of the site, an answer is somebody’s and never an id', async () => {
	await open([step('bar', 'number')], { a: answered('bar', 3, { by: 'p_SERVER_7' }) });
	await expect.element(page.getByText(/^somebody at the site, /)).toBeVisible();
	await expect.element(page.getByText(/p_SERVER_7/)).not.toBeInTheDocument();
});

test('a stop of a round whose last answer is bad stays open, with the job it asks for in sight', async () => {
	const answers = { a: answered('heat', 85, { asset: 'a_1', result: 'fail' }) };
	await open([], answers, { stops: [stopWith(atPump(), answers)] });
	await expect.element(page.getByText('Not OK').first()).toBeVisible();
	await expect.element(page.getByRole('button', { name: 'Raise a job for it' })).toBeVisible();
	await page.getByRole('button', { name: 'Hide the answers: Pump' }).click();
	await expect.element(page.getByRole('button', { name: 'Raise a job for it' })).not.toBeInTheDocument();
	// Folded up it still says that something there is not right.
	await expect.element(page.getByText('Not OK')).toBeVisible();
});

test('a stop of a round whose answers are right folds up with the last of them', async () => {
	const answers = { a: answered('heat', 40, { asset: 'a_1' }) };
	await open([], answers, { stops: [stopWith(atPump(), answers)] });
	await expect.element(page.getByRole('button', { name: 'Show the answers: Pump' })).toBeVisible();
	await expect.element(page.getByRole('textbox')).not.toBeInTheDocument();
});

test('a stop of a round shows the pictures of its steps, and what was answered and is not asked any more', async () => {
	const answers = {
		a: answered('heat', 85, { asset: 'a_1', result: 'fail' }),
		b: answered('why', 'Dry bearing', { asset: 'a_1' })
	};
	const why = step('why', 'text', { asset: 'a_1', condition: { step: 'heat', is: 'ok' } });
	const stop = stopWith(atPump({ photos: ['f'.repeat(64)] }), answers, [why]);
	await open([], answers, { stops: [stop] });
	await expect.element(page.getByRole('img', { name: /Picture 1/ })).toBeVisible();
	await expect.element(page.getByText('Dry bearing')).toBeVisible();
});
