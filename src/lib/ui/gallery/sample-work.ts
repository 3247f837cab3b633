import type { Tone } from '../status/tones.ts';
import type { SampleWords } from './sample-words.ts';
import type { WorkWords } from './work-words.ts';

export interface SampleJob {
	id: string;
	number: number;
	title: string;
	place: string;
	tone: Tone;
	state: string;
	minutes: number;
	due: Date;
	person: string;
}

const PEOPLE = ['Ana Ruiz', 'Bo Lindqvist', 'Hans-Peter Müller-Lüdenscheidt', 'Żaneta Wójcik'];

const pick = <Value>(list: readonly Value[], number: number, other: Value): Value =>
	list[number % list.length] ?? other;

export const sampleJobs = (count: number, work: WorkWords, words: SampleWords): SampleJob[] => {
	const states: { tone: Tone; state: string }[] = [
		{ tone: 'here', state: words.running },
		{ tone: 'warn', state: words.attention },
		{ tone: 'quiet', state: words.waiting },
		{ tone: 'bad', state: words.stopped }
	];
	return Array.from({ length: count }, (_, index) => ({
		id: `job-${index}`,
		number: 4100 + index,
		title: pick(work.titles, index, ''),
		place: pick(work.places, index * 7 + 1, ''),
		...pick(states, index * 5, { tone: 'quiet', state: words.waiting }),
		minutes: ((index * 37) % 24) * 5,
		due: new Date(2025, 2, 31 + (index % 20)),
		person: pick(PEOPLE, index * 3, '')
	}));
};
