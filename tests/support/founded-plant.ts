import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { startServer, type RunningServer } from '#server/start-server.ts';
import { Device } from '../contract/sync/device.ts';

const ADMIN = { name: 'Anna Kowalska', password: 'a quiet old mill' };
const CODE = 'MILLTEST';

export interface FoundedPlant {
	readonly url: string;
	/** A job that everybody of the site sees; its id. */
	readonly job: string;
	/** As a power cut would end it. */
	die(): Promise<void>;
	/** At the same address, with what is on its disk. */
	rise(): Promise<void>;
	/** Signs the administrator in on this browser and waits until the plant is there. */
	signIn(page: Page): Promise<void>;
	/** The job as the server has it. */
	jobThere(): Promise<Record<string, unknown> | undefined>;
	remove(): Promise<void>;
}

const post = async (
	url: string,
	body: object
): Promise<{ token: string; person: string; device: string }> => {
	const answer = await fetch(url, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(body)
	});
	if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
	return (await answer.json()) as { token: string; person: string; device: string };
};

/** The real server on the real build, with a site, an administrator and one job. */
export const foundPlant = async (): Promise<FoundedPlant> => {
	const data = mkdtempSync(join(tmpdir(), 'millwright-founded-'));
	let port = 0;
	const start = async (): Promise<RunningServer> => {
		const started = await startServer({ host: '127.0.0.1', port, data, build: 'build', setUpCode: CODE });
		if (!started.ok) throw new Error(started.problem);
		port = Number(new URL(started.server.url).port);
		return started.server;
	};
	let server = await start();
	const { url } = server;
	const site = { name: 'Plant Rosenheim', timeZone: 'Europe/Berlin' };
	const who = await post(`${url}/auth/set-up`, { code: server.setUpCode ?? CODE, site, admin: ADMIN });
	const desk = new Device(
		(request) => fetch(new Request(request.url.replace('http://plant.test', url), request)),
		{ ...who, client: 'SETUP001' }
	);
	await desk.hello();
	const place = desk.scopes.find((scope) => scope.startsWith('site:'))?.slice('site:'.length);
	const [verdict] = await desk.verdicts(
		desk.act('work.request', {
			site: place,
			code: 'A1-0001',
			title: 'Filler leaks at valve 12',
			kind: 'repair'
		})
	);
	if (verdict?.result !== 'applied') throw new Error(JSON.stringify(verdict));
	const jobsThere = async () => {
		await desk.hello();
		const { held } = await desk.catchUp(500);
		return [...held.values()].filter(({ kind }) => kind === 'work');
	};
	const [made] = await jobsThere();
	return {
		url,
		job: made?.id ?? '',
		die: () => server.stop(0),
		rise: async () => {
			server = await start();
		},
		signIn: async (page) => {
			await page.goto(`${url}/sign-in`);
			await page.getByRole('textbox', { name: 'Your name or number' }).fill(ADMIN.name);
			await page.getByLabel('Password', { exact: true }).fill(ADMIN.password);
			await page.getByRole('button', { name: 'Sign in', exact: true }).click();
			await expect(page).not.toHaveURL(/sign-in/);
		},
		jobThere: async () => (await jobsThere())[0],
		remove: async () => {
			await server.stop(0);
			rmSync(data, { recursive: true, force: true });
		}
	};
};
