import { expect, test } from 'vitest';
import { bookedLines, odditiesOf } from '#core/work/odd-times.ts';
import { clock, floor, reported } from '../floor.ts';

const NOW = clock(600);
const line = (from: number, to?: number) => ({
	...{ at: clock(0), by: 'technician', person: 'technician', from: clock(from) },
	...(to !== undefined && { to: clock(to) })
});
const span = (from: number, to: number) => ({ from: clock(from), to: clock(to) });

test('a time that ends after now lies in the future, give or take two minutes of a wrong clock', () => {
	expect(odditiesOf(span(590, 601), [], NOW)).toEqual([]);
	expect(odditiesOf(span(590, 640), [], NOW)).toEqual(['future']);
});

test('times that touch do not overlap, times that share a minute do, and a running timer reaches until now', () => {
	expect(odditiesOf(span(60, 120), [line(0, 60), line(120, 180)], NOW)).toEqual([]);
	expect(odditiesOf(span(59, 120), [line(0, 60)], NOW)).toEqual(['overlap']);
	expect(odditiesOf(span(500, 560), [line(300)], NOW)).toEqual(['overlap']);
});

test('more than twelve hours at a stretch is asked about', () => {
	expect(odditiesOf(span(-180, 540), [], NOW)).toEqual([]);
	expect(odditiesOf(span(-181, 540), [], NOW)).toEqual(['long']);
});

test('overlapping and future times are kept, each said to be so, and only against the same person', async () => {
	const f = floor();
	const id = await reported(f);
	const book = (actor: string, from: number, to: number) =>
		f.does(actor, 100, 'work.bookTime', { id, from: clock(from), to: clock(to) });
	await book('technician', 10, 40);
	await book('technician', 30, 50);
	await book('helper', 10, 40);
	await book('technician', 700, 760);
	const told = bookedLines(f.get('work', id), NOW);
	expect(told.map(({ line: { person, from }, odd }) => [person, from, odd])).toEqual([
		['technician', clock(10), ['overlap']],
		['helper', clock(10), []],
		['technician', clock(30), ['overlap']],
		['technician', clock(700), ['future']]
	]);
});

test('time taken back is not shown and overlaps with nothing', async () => {
	const f = floor();
	const id = await reported(f);
	await f.does('technician', 60, 'work.bookTime', { id, from: clock(10), to: clock(40) });
	const [first] = bookedLines(f.get('work', id), NOW);
	await f.does('technician', 61, 'work.bookTime', { id, reverses: first?.id, minutes: 0 });
	expect(bookedLines(f.get('work', id), NOW)).toEqual([]);
	await f.does('technician', 62, 'work.bookTime', { id, from: clock(10), to: clock(40) });
	expect(bookedLines(f.get('work', id), NOW).map(({ odd }) => odd)).toEqual([[]]);
});
