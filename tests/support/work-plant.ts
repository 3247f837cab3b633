import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { OpenApp } from '#server/assemble.ts';
import { contentSecurityPolicy } from '#server/http/content-security-policy.ts';
import { listen } from '#server/http/listen.ts';
import { openApp, type AppOptions } from '#server/open-app.ts';
import { readBuild } from '#server/site/read-build.ts';
import { serveBuild } from '#server/site/serve-build.ts';
import { fillPlant, type PlantIds } from './plant-acts.ts';

const PASSWORD = 'correct horse';
const SET_UP_CODE = 'ABCD2345';

/** The real server with the built app and a small plant in which people can work. */
export interface WorkPlant {
	readonly url: string;
	readonly app: OpenApp;
	readonly ids: PlantIds;
	readonly stop: () => Promise<void>;
}

const post = async (url: string, body: object, token?: string): Promise<Record<string, string>> => {
	const answer = await fetch(url, {
		method: 'POST',
		headers: {
			'Content-Type': 'application/json',
			...(token !== undefined && { Authorization: `Bearer ${token}` })
		},
		body: JSON.stringify(body)
	});
	if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
	return answer.status === 204 ? {} : ((await answer.json()) as Record<string, string>);
};

export const startWorkPlant = async ({ push }: Pick<AppOptions, 'push'> = {}): Promise<WorkPlant> => {
	const data = mkdtempSync(join(tmpdir(), 'millwright-work-'));
	const reading = readBuild('build');
	if (!reading.ok) throw new Error(reading.problem);
	const { version, shellHtml } = reading.build;
	const opening = await openApp({
		data,
		version,
		setUpCode: SET_UP_CODE,
		push,
		passwordCost: { logN: 4, r: 8, p: 1 },
		site: serveBuild(reading.build),
		contentSecurityPolicy: contentSecurityPolicy(shellHtml)
	});
	if (!opening.ok) throw new Error(opening.problem);
	const { app } = opening;
	const outcome = await listen(app.fetch, '127.0.0.1', 0);
	if (!outcome.ok) throw new Error(outcome.problem);
	const { url, stop } = outcome.listening;
	const admin = await post(`${url}/auth/set-up`, {
		code: SET_UP_CODE,
		site: { name: 'Hamburg', timeZone: 'Europe/Berlin' },
		admin: { name: 'Ada Admin', password: PASSWORD }
	});
	const ids = await fillPlant(app, admin['person'] ?? '');
	for (const person of Object.values(ids.people)) {
		await post(`${url}/auth/password`, { person, password: PASSWORD }, admin['token']);
	}
	return {
		url,
		app,
		ids,
		stop: async () => {
			app.hangUp();
			await stop(0);
			await app.close();
			rmSync(data, { recursive: true, force: true });
		}
	};
};

/** As people do it, in whatever language the browser asks for. */
export const signInAs = async (page: Page, { url }: WorkPlant, name: string): Promise<void> => {
	await page.goto(`${url}/sign-in`);
	await page.locator('input[name=username]').fill(name);
	await page.locator('input[name=password]').fill(PASSWORD);
	await page.locator('form button[type=submit]').click();
	// Whoever works at a line is led there.
	await expect(page).toHaveURL((at) => at.pathname === '/' || at.pathname === '/line');
};
