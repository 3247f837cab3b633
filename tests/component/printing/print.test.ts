import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import type { JobView } from '#core/work/job-view.ts';
import { stopsOf } from '#core/work/round.ts';
import { signedText } from '#core/work/signed.ts';
import { jobBlocks } from '#lib/features/work/printing/job-blocks.ts';
import { makePdf } from '#lib/features/work/printing/make-pdf.ts';
import { PAGE } from '#lib/features/work/printing/sheets.ts';
import { jpegOf } from '#lib/features/work/printing/photo-jpeg.ts';
import { linkTo, twinBlocks } from '#lib/features/work/printing/twin-blocks.ts';
import { I18n } from '#lib/i18n/i18n.svelte.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { readPdf, type ReadPdf } from '../../support/read-pdf.ts';
import { viewOf } from './job-to-print.ts';

const ORIGIN = 'https://plant.test';
const NOW = '2026-03-23T09:00:00.000Z';

const speechIn = async (locale: Locale, view: JobView) => {
	const i18n = await I18n.begin(locale, [locale]);
	await i18n.bring('work', 'job', 'gates', 'signing', 'printing');
	return { t: i18n.t, format: i18n.format, labels: {}, nameOf: (id: string) => view.names[id] ?? id };
};

const printed = async (locale: Locale, what: 'record' | 'twin', view = viewOf(), pictures = new Map()) => {
	const speech = await speechIn(locale, view);
	const paper = {
		view,
		pictures,
		standings: new Map([['g1', 'broken' as const]]),
		parts: { seal: 'Dichtung (D-7)' }
	};
	const blocks = what === 'record' ? jobBlocks(paper, speech) : twinBlocks(view, speech, ORIGIN, NOW);
	const foot = (page: number, pages: number) =>
		speech.t.printing.foot(view.work.code, 'now', String(page), String(pages));
	return readPdf(await makePdf({ title: view.work.title, locale, blocks, foot }));
};

const textOf = ({ pages }: ReadPdf) => pages.map(({ text }) => text).join('\n');

/** The dark squares of a code of so many points at this place of a page that was drawn. */
const squaresAt = (
	image: ImageData,
	scale: number,
	[x, y, side]: [number, number, number],
	count: number
) => {
	const unit = (side * scale) / count;
	const top = image.height - (y + side) * scale;
	return Array.from({ length: count }, (_, row) =>
		Array.from({ length: count }, (_, column) => {
			const [px, py] = [Math.floor(x * scale + (column + 0.5) * unit), Math.floor(top + (row + 0.5) * unit)];
			return (image.data[4 * (py * image.width + px)] ?? 255) < 128;
		})
	);
};

describe('A job on paper', () => {
	test('as a round has its steps at each stop, and tells what became of each', async () => {
		const view = viewOf();
		const answers = {
			q1: { ...view.work.answers?.['q1'], asset: 'fil', step: 'look' },
			q3: { ...view.work.answers?.['q1'], asset: 'tank', step: 'round.stop', result: 'na', note: 'Gesperrt' }
		} as NonNullable<JobView['work']['answers']>;
		const work = { ...view.work, answers, stops: ['fil', 'tank', 'pump'] };
		const things = { fil: 'Füller', tank: 'Tank', pump: 'Pumpe' };
		const stops = stopsOf(work, view.procedure).map((stop, n) => ({
			...{ ...stop, name: Object.values(things)[n] ?? '', code: stop.asset.toUpperCase(), labels: [] }
		}));
		const round = { ...view, work, stops, steps: [] };
		const record = textOf(await printed('de', 'record', round));
		expect(record).toContain('1. Füller (FIL)');
		expect(record).toContain('Ausgelassen: Gesperrt');
		expect(record).toContain('Zu dieser Station kam niemand.');
		const twin = textOf(await printed('de', 'twin', round));
		expect(twin.split('Größe prüfen')).toHaveLength(4);
		expect(twin.split('Dort um, oder ausgelassen, weil')).toHaveLength(4);
	});

	test('says what was asked, answered, found and signed, as text that can be searched, in every language', async () => {
		for (const locale of ['en', 'de', 'es', 'pl'] as const) {
			const text = textOf(await printed(locale, 'record'));
			for (const words of [
				'Größe prüfen: Öl, Maß',
				'3.5 bar',
				'Łukasz Żółć',
				'Señor Muñoz',
				'Dichtung (D-7)',
				'K-12'
			])
				expect(text.replaceAll('3,5', '3.5'), `${locale}: ${words}`).toContain(words);
		}
		const german = textOf(await printed('de', 'record'));
		expect(german).toContain('Ich habe diese Arbeit gemacht');
		expect(german).toContain('Seit der Unterschrift geändert');
		expect(german).toContain('LANG-1 · gedruckt now · Seite 1 von');
	});

	test('carries the photos that are on the device, and says which are not', async () => {
		const canvas = new OffscreenCanvas(1600, 1200);
		canvas.getContext('2d')?.fillRect(0, 0, 800, 1200);
		const blob = await canvas.convertToBlob({ type: 'image/png' });
		const look = () => (show: (view: { is: 'here'; blob: Blob; way: { is: 'sent' } }) => void) => {
			show({ is: 'here', blob, way: { is: 'sent' } });
			return () => {};
		};
		const nobody = () => () => () => {};
		const contents = { look, wayOf: nobody, waiting: nobody, sendNow: () => {} } as unknown as Parameters<
			typeof jpegOf
		>[0];
		const jpeg = await jpegOf(contents, { hash: 'a'.repeat(64), mime: 'image/png' });
		expect(jpeg).toMatchObject({ width: 1000, height: 750 });
		const pdf = await printed('en', 'record', viewOf(), new Map([['f1', jpeg]]));
		expect(pdf.pages.flatMap(({ pictures }) => pictures)).toEqual([{ width: 1000, height: 750 }]);
		expect(textOf(pdf)).toContain('This photo is not on the device that printed.');
	});

	test('runs over as many pages as it takes; nothing is printed over the foot or lost between pages', async () => {
		const pdf = await printed('en', 'record', viewOf({ steps: 120 }));
		expect(pdf.pages.length).toBeGreaterThan(4);
		const text = textOf(pdf);
		for (let n = 1; n <= 120; n += 1) expect(text).toContain(`${n}. `);
		pdf.pages.forEach((page, n) => expect(page.text).toContain(`page ${n + 1} of ${pdf.pages.length}`));
	});

	test('letters that the font does not have are told by a question mark, and the rest of the line stays', async () => {
		const view = viewOf();
		const pdf = await printed('en', 'record', { ...view, work: { ...view.work, title: 'Насос P-1 läuft' } });
		expect(textOf(pdf)).toContain('????? P-1 läuft');
		expect(pdf.title).toBe('Насос P-1 läuft');
	});
});

describe('The paper copy for when nothing else works', () => {
	test('has a box or a line for each answer, and every step that could be asked', async () => {
		const text = textOf(await printed('en', 'twin'));
		for (const words of [
			'OK',
			'Not OK',
			'Does not apply',
			'Wie neu',
			'Verschlissen',
			'usual 2–4',
			'Photo taken',
			'Name, time, signature'
		])
			expect(text).toContain(words);
		expect(text).toContain('only after a certain answer to step 1');
		expect(text).toContain('Number on the tag');
	});

	test('beside each step stands a code that leads to that step, and one at the top that leads to the job', async () => {
		const view = viewOf();
		const pdf = await printed('en', 'twin', view);
		const scale = 4;
		const [page] = pdf.pages;
		if (!page) throw new Error('no page');
		const image = await page.draw(scale);
		const head = encode(linkTo(ORIGIN, view.work.id), { ecc: 'M', border: 2 });
		const side = 56 * 1.2;
		const place: [number, number, number] = [
			PAGE.width - PAGE.margin - side,
			PAGE.height - PAGE.margin - side,
			side
		];
		expect(squaresAt(image, scale, place, head.size)).toEqual(head.data);

		// A step's code stands at the right edge: looked for along it, from above to below.
		const links = view.procedure?.steps.map(({ id }) => linkTo(ORIGIN, view.work.id, id)) ?? [];
		expect(links[0]).toBe('https://plant.test/work/w_1#step-look');
		const pages = await Promise.all(pdf.pages.map((one) => one.draw(scale)));
		for (const link of links) {
			const code = encode(link, { ecc: 'M', border: 2 });
			const found = pages.some((drawn) =>
				Array.from(
					{ length: Math.floor((PAGE.height - 2 * PAGE.margin) * 4) },
					(_, n) => PAGE.margin + n / 4
				).some((y) => {
					const at: [number, number, number] = [PAGE.width - PAGE.margin - 56, y, 56];
					const first = squaresAt(drawn, scale, at, code.size).slice(0, 4);
					return (
						JSON.stringify(first) === JSON.stringify(code.data.slice(0, 4)) &&
						JSON.stringify(squaresAt(drawn, scale, at, code.size)) === JSON.stringify(code.data)
					);
				})
			);
			expect(found, link).toBe(true);
		}
	});
});

test('what is signed is the same text in this browser as in the core', () => {
	expect(signedText(viewOf().work, [])).toContain('w_1');
});
