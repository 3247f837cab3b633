import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Doc } from '#core/model/document.ts';
import { I18n } from '#lib/i18n/i18n.svelte.ts';
import { en } from '#lib/i18n/messages/en.ts';
import type { Queries } from '#lib/queries/queries.ts';
import PageStage from './PageStage.svelte';

const doc = (id: string, kind: string, more: object): Doc => ({
	id,
	kind,
	site: 'ham1',
	scopes: ['site:ham1'],
	rev: 1,
	createdAt: '2026-01-01T00:00:00.000Z',
	createdBy: 'p_1',
	updatedAt: '2026-01-01T00:00:00.000Z',
	archived: false,
	...more
});

const DOCS = [
	doc('ham1', 'site', { name: 'Hamburg', timeZone: 'Europe/Berlin' }),
	doc('a_1', 'area', { name: 'Hall', parentId: 'ham1' }),
	doc('p_1', 'person', { name: 'Ada', state: 'active', grants: [{ role: 'admin', site: 'ham1' }] }),
	doc('tm_1', 'team', { name: 'Mechanics', code: 'MECH', members: ['p_1'] })
];

/** What a device would answer that holds only these documents. */
const queries: Queries = {
	rows: ({ selector }) => {
		const found = DOCS.filter(({ kind }) => kind === selector['kind']);
		return (show) => {
			queueMicrotask(() => show(found));
			return () => {};
		};
	},
	answer: (question) => (show) => {
		const read = {
			get: (id: string) => Promise.resolve(DOCS.find((one) => one.id === id)),
			find: () => Promise.resolve([])
		};
		void question(read).then(show);
		return () => {};
	}
};

test('the form of a new team opens beside the list, and the one of an old team in its place', async () => {
	const i18n = new I18n(en);
	await i18n.bring('admin', 'families');
	await render(PageStage, {
		i18n,
		queries,
		acts: {
			do: () => Promise.resolve({ ok: false as const, reason: 'not-ready' as const }),
			takeBack: () => Promise.resolve(false)
		}
	});
	await page.getByRole('button', { name: 'Add a team' }).click();
	await expect.element(page.getByRole('dialog').getByRole('textbox', { name: /^Name/ })).toHaveValue('');
	await page.getByRole('button', { name: 'Close' }).click();
	await page.getByRole('button', { name: /^Mechanics/ }).click();
	await expect
		.element(page.getByRole('dialog').getByRole('textbox', { name: /^Name/ }))
		.toHaveValue('Mechanics');
});
