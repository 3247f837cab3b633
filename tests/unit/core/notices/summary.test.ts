import { expect, it } from 'vitest';
import type { Notice, NoticeKind } from '#core/notices/notice.ts';
import { summaryOf } from '#core/notices/summary.ts';

const notice = (kind: NoticeKind, at: string, title: string): Notice => ({
	...{ id: `${kind}.${at}`, kind, at, work: 'w', title }
});
/** Half past seven in Berlin. */
const hearer = { zone: 'Europe/Berlin', shift: undefined, now: Date.parse('2026-03-24T06:30:00.000Z') };
const all = [
	notice('given', '2026-03-24T05:59:00.000Z', 'Grease'),
	notice('done', '2026-03-23T06:00:00.000Z', 'Belt'),
	notice('unsafe', '2026-03-24T05:00:00.000Z', 'Guard'),
	notice('given', '2026-03-24T06:10:00.000Z', 'Later'),
	notice('given', '2026-03-23T05:59:00.000Z', 'The day before')
];

it('what came together at its hour is one entry of its own, without what was told at once', () => {
	expect(summaryOf(all, { digest: '07:00' }, hearer)).toEqual({
		...{ id: 'summary.2026-03-24T06:00:00.000Z', kind: 'summary', at: '2026-03-24T06:00:00.000Z' },
		...{ work: '', title: 'Grease\nBelt', count: 2 }
	});
});

it('who wants everything at once, and who is told nothing, has none', () => {
	expect(summaryOf(all, {}, hearer)).toBeUndefined();
	expect(summaryOf(all.slice(2, 4), { digest: '07:00' }, hearer)).toBeUndefined();
});
