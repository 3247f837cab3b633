import { expect, test, vi } from 'vitest';
import type { KeepPhoto } from '#lib/acts/keep-photo.ts';
import { Report } from '#lib/features/work/report/report.svelte.ts';

const HASH = 'a'.repeat(64);

/** A report that is written, on a device that takes its time to keep a photo. */
const slowly = () => {
	const sent: { photos?: unknown[] }[] = [];
	const keeping: (() => void)[] = [];
	let reason: 'full' | 'broken' | undefined;
	const keepPhoto: KeepPhoto = async () => {
		await new Promise<void>((resolve) => keeping.push(resolve));
		if (reason === 'broken') throw new Error('the code that keeps photos did not come');
		if (reason) return { ok: false, reason };
		return { ok: true, photo: { hash: HASH, mime: 'image/jpeg', bytes: 3 } };
	};
	const report = new Report({
		keepPhoto,
		acts: {
			do: (_name: string, args: object) => {
				sent.push(args);
				return Promise.resolve({ ok: false, reason: 'not-kept' });
			}
		},
		draft: { text: 'Cap is crooked', write: () => {} },
		toasts: { show: () => {} },
		i18n: { bring: () => Promise.resolve() }
	} as never);
	report.choose('quality');
	const keepOn = async (how?: typeof reason) => {
		reason = how;
		await vi.waitFor(() => expect(keeping).not.toEqual([]));
		for (const one of keeping.splice(0)) one();
	};
	return { report, sent, keepOn };
};
const photo = (name: string) => new File(['dot'], name);

test('a photo that is still being kept when somebody presses "Report it" goes with the report', async () => {
	const { report, sent, keepOn } = slowly();
	void report.take([photo('cap.jpg')]);
	const sending = report.send({ site: 'ham' });
	await keepOn();
	await sending;
	expect(sent.map(({ photos }) => photos?.length)).toEqual([1]);
});

test('a second photo that is taken while the first is being kept keeps nothing twice', async () => {
	const { report, sent, keepOn } = slowly();
	const [one, other] = [photo('one.jpg'), photo('two.jpg')];
	void report.take([one]);
	void report.take([one, other]);
	const sending = report.send({ site: 'ham' });
	await keepOn();
	await keepOn();
	await sending;
	expect(sent.map(({ photos }) => photos?.length)).toEqual([2]);
});

test('where it cannot be kept, whoever reports is told before the report goes without it', async () => {
	const { report, sent, keepOn } = slowly();
	void report.take([photo('cap.jpg')]);
	const sending = report.send({ site: 'ham' });
	await keepOn('full');
	await sending;
	expect([sent.length, report.notKept]).toEqual([0, 'full']);
	await report.send({ site: 'ham' });
	expect(sent).toHaveLength(1);
});

test('where keeping a photo breaks down, that is told once and the report can still be sent', async () => {
	const { report, sent, keepOn } = slowly();
	void report.take([photo('cap.jpg')]);
	const sending = report.send({ site: 'ham' });
	await keepOn('broken');
	await sending;
	expect([sent.length, report.notKept]).toEqual([0, 'unreadable']);
	await report.send({ site: 'ham' });
	expect(sent).toHaveLength(1);
});
