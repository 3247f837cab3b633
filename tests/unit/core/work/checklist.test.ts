import { describe, expect, it } from 'vitest';
import { jobView } from '#core/work/job-view.ts';
import { endOf } from '#core/work/end-of.ts';
import { countedLabour, minutesOf } from '#core/work/labour.ts';
import { isLabelOf } from '#core/work/scanned.ts';
import { adjusted, APPLIED, clock, floor, reported, type Floor } from '../floor.ts';

const withChecklist = async (f: Floor, version = 1): Promise<string> => {
	const id = await reported(f);
	await f.does('planner', 1, 'work.plan', { id, changes: { procedure: { to: { id: 'check', version } } } });
	return id;
};

const view = async (f: Floor, id: string, person = 'technician') => {
	const told = await jobView(f.read, id, person, clock(200));
	if (!told) throw new Error('no view');
	return told;
};

const answer = (id: string, step: string, value: unknown, more: object = {}) => ({
	id,
	step,
	version: 1,
	value,
	...more
});

describe('A checklist', () => {
	it('hides a step that is not asked any more, and never its answer', async () => {
		const f = floor();
		const id = await withChecklist(f);
		await f.does('technician', 5, 'work.answer', answer(id, 'press', 6));
		await f.does('technician', 6, 'work.answer', answer(id, 'why', 'Valve stuck'));
		const [first] = (await view(f, id)).steps.filter(({ step }) => step.id === 'press');
		const replaces = first?.answer?.id;
		await f.does('technician', 7, 'work.answer', answer(id, 'press', 3, { replaces }));
		const hidden = await view(f, id);
		expect(hidden.steps.map(({ step }) => step.id)).not.toContain('why');
		expect(hidden.resting.map(({ step, answer: kept }) => [step.id, kept?.value])).toEqual([
			['why', 'Valve stuck']
		]);
		const second = hidden.steps.find(({ step }) => step.id === 'press')?.answer?.id;
		await f.does('technician', 8, 'work.answer', answer(id, 'press', 7, { replaces: second }));
		const back = await view(f, id);
		expect(back.resting).toEqual([]);
		expect(back.steps.find(({ step }) => step.id === 'why')?.answer?.value).toBe('Valve stuck');
	});

	it('answered twice with different values shows both, and either can be made to hold', async () => {
		const f = floor();
		const id = await withChecklist(f);
		await f.does('technician', 5, 'work.answer', answer(id, 'press', 3));
		expect(await f.does('helper', 9, 'work.answer', answer(id, 'press', 4.5))).toEqual(
			adjusted('also-wrote')
		);
		const step = async () => (await view(f, id)).steps.find((one) => one.step.id === 'press');
		const both = await step();
		expect(both?.answer).toMatchObject({ value: 4.5, result: 'warn', by: 'helper' });
		expect(both?.others).toMatchObject([{ value: 3, by: 'technician' }]);
		const replaces = both?.answer?.id;
		await f.does('technician', 12, 'work.answer', answer(id, 'press', 3, { replaces }));
		const settled = await step();
		expect(settled?.answer).toMatchObject({ value: 3, by: 'technician' });
		expect(settled?.others).toBeUndefined();
	});

	it('two who saw the same answered twice without a difference', async () => {
		const f = floor();
		const id = await withChecklist(f);
		await f.does('technician', 5, 'work.answer', answer(id, 'press', 3));
		await f.does('helper', 9, 'work.answer', answer(id, 'press', 3));
		expect((await view(f, id)).steps.find((one) => one.step.id === 'press')?.others).toBeUndefined();
	});

	it('corrects the reading it made when the answer is corrected, so that a slip of the finger does not run the meter up', async () => {
		const f = floor();
		const id = await withChecklist(f);
		await f.does('technician', 2, 'work.answer', answer(id, 'hours', 1200));
		const first = async () => (await view(f, id)).steps.find(({ step }) => step.id === 'hours')?.answer;
		await f.does(
			'technician',
			5,
			'work.answer',
			answer(id, 'hours', 9900, { replaces: (await first())?.id })
		);
		expect(
			await f.does(
				'technician',
				6,
				'work.answer',
				answer(id, 'hours', 1210, { replaces: (await first())?.id })
			)
		).toEqual(APPLIED);
		expect(f.get('gauge', 'gauge.pump.hours')).toMatchObject({ value: 1210, total: 1210 });
		expect(f.all('reading').map(({ value }) => value)).toEqual([1200, 9900, 1210]);
	});

	it('says beside a reading where the meter stood', async () => {
		const f = floor();
		const id = await withChecklist(f);
		expect((await view(f, id)).meters['hours@pump']).toEqual({ unit: 'h', type: 'counter' });
		await f.does('technician', 2, 'reading.add', { asset: 'pump', meter: 'hours', value: 1200 });
		expect((await view(f, id)).meters['hours@pump']).toEqual({
			unit: 'h',
			type: 'counter',
			last: { value: 1200, at: clock(2) }
		});
	});

	it('raises a job that says which step it comes from, and a corrected answer still leads to it', async () => {
		const f = floor();
		const id = await withChecklist(f);
		const raise = { title: 'Pressure: 6 bar', impact: 'degraded' };
		expect(await f.does('technician', 5, 'work.answer', answer(id, 'press', 6, { raise }))).toEqual(APPLIED);
		const press = (await view(f, id)).steps.find(({ step }) => step.id === 'press');
		const raised = press?.raised ?? '';
		expect(f.get('work', raised)).toMatchObject({
			title: 'Pressure: 6 bar',
			assetId: 'pump',
			origin: { type: 'step', work: id, step: 'press' }
		});
		expect(f.get('work', raised).code).toMatch(/-\d{4}$/);
		const replaces = press?.answer?.id;
		await f.does('technician', 9, 'work.answer', answer(id, 'press', 3, { replaces }));
		expect((await view(f, id)).steps.find(({ step }) => step.id === 'press')?.raised).toBe(raised);
	});

	it('of a job that has begun stays the version it began with, and says that a newer one is out', async () => {
		const f = floor();
		const id = await withChecklist(f);
		await f.does('technician', 5, 'work.answer', answer(id, 'look', true));
		const old = f.get('procedure', 'check');
		f.docs.set('check2', {
			...old,
			id: 'check2',
			version: 2,
			steps: [{ id: 'new', kind: 'text', instruction: 'Something else' }]
		});
		f.docs.set('check', { ...old, state: 'replaced' });
		const told = await view(f, id);
		expect(told.procedure?.version).toBe(1);
		expect(told.newest).toBe(2);
		expect(told.steps.find(({ step }) => step.id === 'look')?.answer?.value).toBe(true);
		expect(await f.does('technician', 8, 'work.answer', answer(id, 'press', 3))).toEqual(APPLIED);
	});
});

describe('A step that asks for a label', () => {
	it('knows the labels of its machine, as text and as an address, and no others', async () => {
		const f = floor();
		const check = f.get('procedure', 'check');
		const scan = { id: 'label', kind: 'scan' as const, instruction: 'Scan the pump' };
		f.docs.set('check', { ...check, steps: [scan] });
		f.docs.set('pump', { ...f.get('machine', 'pump'), tags: ['04:A2:7F'] });
		const { labels } = await view(f, await withChecklist(f));
		const right = (text: string) => isLabelOf(labels['label@'] ?? [], text);
		for (const text of ['PU-1', ' pu-1 ', '04:a2:7f', 'https://plant.example/a/PU-1'])
			expect(right(text)).toBe(true);
		for (const text of ['PU-10', 'PR-1', 'https://plant.example/a/PR-1', '']) expect(right(text)).toBe(false);
	});

	it('a label reads as one of its machine however its code is written and its address spells it', () => {
		const right = (text: string) => isLabelOf(['Kühler 1', '...'], text);
		for (const text of ['KÜHLER 1', 'kühler1', 'https://plant.example/a/K%C3%BChler%201?from=label'])
			expect(right(text)).toBe(true);
		for (const text of ['...', ' ', 'Kühler 10', 'https://plant.example/K%C3%BChler%201'])
			expect(right(text)).toBe(text === '...');
	});
});

describe('Jobs that come of a job', () => {
	it('split into several have codes of their own without anybody making them up', async () => {
		const f = floor();
		const id = await reported(f);
		const items = [{ title: 'Mechanics' }, { title: 'Electrics' }];
		expect(await f.does('supervisor', 5, 'work.split', { id, items })).toEqual(APPLIED);
		const codes = f
			.all('work')
			.filter(({ origin }) => origin.work === id)
			.map(({ code }) => code);
		expect(new Set(codes).size).toBe(2);
	});
});

describe('What happened meanwhile', () => {
	it('a job cancelled while somebody worked on it keeps all they did, and stays cancelled', async () => {
		const f = floor();
		const id = await withChecklist(f);
		await f.does('supervisor', 30, 'work.cancel', { id, reason: 'Line is sold' });
		expect(await f.does('technician', 10, 'work.start', { id })).toEqual(adjusted('late'));
		expect(await f.does('technician', 12, 'work.answer', answer(id, 'look', true))).toEqual(adjusted('late'));
		const lines = [{ part: 'seal', quantity: 1 }];
		await f.does('technician', 14, 'work.useParts', { id, lines });
		expect(await f.does('technician', 20, 'work.complete', { id, minutes: 10 })).toEqual(adjusted('late'));
		const job = f.get('work', id);
		expect(job).toMatchObject({ status: 'cancelled', reason: 'Line is sold' });
		for (const map of [job.labour, job.answers, job.parts, job.doneTwice])
			expect(Object.keys(map ?? {})).toHaveLength(1);
		const { acts } = await view(f, id);
		expect(acts).toEqual(expect.arrayContaining(['comment', 'addPhoto', 'bookTime', 'useParts']));
		expect(acts).not.toContain('complete');
	});

	it('one closes it while another adds hours: closed once, with the hours', async () => {
		const f = floor();
		const id = await reported(f);
		await f.does('technician', 40, 'work.complete', { id });
		await f.does('supervisor', 50, 'work.close', { id });
		expect(await f.does('helper', 45, 'work.bookTime', { id, minutes: 25 })).toEqual(APPLIED);
		const job = f.get('work', id);
		expect(job.status).toBe('closed');
		expect(Object.values(job.labour ?? {})).toMatchObject([{ person: 'helper', minutes: 25 }]);
	});

	it('a machine that is retired takes nothing from the work that is open at it', async () => {
		const f = floor();
		const id = await withChecklist(f);
		await f.does('technician', 5, 'work.start', { id });
		expect(await f.does('planner', 6, 'asset.retire', { id: 'pump', reason: 'Sold' })).toEqual(APPLIED);
		await f.does('technician', 8, 'work.answer', answer(id, 'look', true));
		await f.does('technician', 9, 'work.comment', { id, text: 'Motor taken out' });
		const told = await view(f, id);
		expect(told.path[0]).toMatchObject({ retiredOn: '2026-03-23', retiredBecause: 'Sold' });
		expect(Object.keys(told.work.answers ?? {})).toHaveLength(1);
		expect(told.acts).toContain('complete');
		expect(await f.does('technician', 10, 'work.pause', { id })).toEqual(APPLIED);
		expect(f.get('work', id).status).toBe('paused');
	});

	it('whoever is still at it when somebody else ends it stops their time themselves, and their hours count', async () => {
		const f = floor();
		const id = await reported(f);
		await f.does('technician', 5, 'work.start', { id });
		await f.does('helper', 10, 'work.start', { id });
		await f.does('helper', 40, 'work.complete', { id });
		await f.does('supervisor', 50, 'work.close', { id });
		expect((await view(f, id)).acts).toContain('pause');
		expect((await view(f, id)).acts).not.toContain('start');
		expect(await f.does('technician', 60, 'work.pause', { id })).toEqual(APPLIED);
		const job = f.get('work', id);
		expect(job.status).toBe('closed');
		expect(countedLabour(job.labour).map(([, line]) => [line.person, minutesOf(line)])).toEqual([
			['technician', 55],
			['helper', 30]
		]);
		expect((await view(f, id)).acts).not.toContain('pause');
		expect(endOf(job)).toMatchObject({ to: 'closed', by: 'supervisor' });
	});

	it('a start that comes after the job was cancelled is no timer that nobody can stop', async () => {
		const f = floor();
		const id = await reported(f);
		await f.does('supervisor', 10, 'work.cancel', { id, reason: 'Line is sold' });
		expect(await f.does('technician', 20, 'work.start', { id })).toEqual(adjusted('late'));
		expect((await view(f, id)).acts).toContain('pause');
		expect(await f.does('technician', 50, 'work.pause', { id })).toEqual(APPLIED);
		expect(f.get('work', id).status).toBe('cancelled');
		expect(countedLabour(f.get('work', id).labour).map(([, line]) => minutesOf(line))).toEqual([30]);
	});

	it('five hundred comments are all still told', async () => {
		const f = floor();
		const id = await reported(f);
		for (let n = 0; n < 500; n++) await f.does('helper', 10 + n, 'work.comment', { id, text: `Word ${n}` });
		const { work } = await view(f, id);
		const texts = Object.values(work.comments ?? {}).map(({ text }) => text);
		expect(new Set(texts).size).toBe(500);
		expect(Object.keys(f.get('work', id).comments ?? {}).length).toBeLessThan(40);
	});

	it('a part is used although the book says there is none, and the bin is asked to be counted once', async () => {
		const f = floor();
		const id = await reported(f);
		const lines = [{ part: 'seal', quantity: 2 }];
		expect(await f.does('technician', 5, 'work.useParts', { id, lines })).toEqual(adjusted('below-zero'));
		await f.does('technician', 6, 'work.useParts', { id, lines: [{ part: 'seal', quantity: 1 }] });
		expect(f.get('level', 'level.seal.bin1').onHand).toBe(-3);
		expect(f.all('count')).toMatchObject([{ parts: ['seal'], bins: ['bin1'], state: 'open' }]);
	});
});
