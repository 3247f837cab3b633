import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { seeded } from './engine-device.ts';
import { Floor } from './floor.ts';
import { forgetReplicas, ledgerIn, letPeopleIn, outboxIn } from './in-page.ts';
import { startOwnBrowser } from './own-browser.ts';
import { startPlantServer } from './plant-server.ts';
import { startTroubledNetwork } from './trouble.ts';

export interface Killed {
	kills: number;
	/** Kills that fell into an act that was being kept, into a first fill, into the time in which others changed the plant. */
	during: { act: number; fill: number; round: number };
	/** Acts of which the screen had said that they are saved. */
	saved: number;
	/** Of those, what the server has, and what it lacks or has twice in the end (S-1). */
	applied: number;
	lost: string[];
	doubled: string[];
	/** Numbers missing in the outbox. */
	gaps: number;
	/** Openings after a kill that showed a whole state, and those that showed half of a transaction (S-3). */
	whole: number;
	torn: string[];
}

interface Killing {
	kills: number;
	seed: number;
	tell?: (line: string) => void;
}

const PARTS = 400;
/** After the app is open; short enough to fall into what opening sets going. */
const LONGEST = 1_800;

/**
 * A person works at a real browser on a real server, the desk beside them moves parts between two bins, and the browser
 * dies again and again, at moments that the seed decides.
 */
export const killAgainAndAgain = async ({ kills, seed, tell = () => {} }: Killing): Promise<Killed> => {
	const profile = mkdtempSync(join(tmpdir(), 'millwright-kill-'));
	const server = await startPlantServer();
	const network = await startTroubledNetwork(server.url);
	try {
		return await new Killer(await Floor.found(server), network, profile, seeded(seed), tell).run(kills);
	} finally {
		await network.stop();
		await server.stop();
		rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	}
};

class Killer {
	readonly #floor: Floor;
	readonly #network: Awaited<ReturnType<typeof startTroubledNetwork>>;
	readonly #profile: string;
	readonly #random: () => number;
	readonly #tell: (line: string) => void;
	readonly #begun = new Set<string>();
	readonly #saved = new Set<string>();
	readonly #killed: Killed = {
		kills: 0,
		during: { act: 0, fill: 0, round: 0 },
		saved: 0,
		applied: 0,
		lost: [],
		doubled: [],
		gaps: 0,
		whole: 0,
		torn: []
	};

	constructor(
		floor: Floor,
		network: Awaited<ReturnType<typeof startTroubledNetwork>>,
		profile: string,
		random: () => number,
		tell: (line: string) => void
	) {
		this.#floor = floor;
		this.#network = network;
		this.#profile = profile;
		this.#random = random;
		this.#tell = tell;
	}

	async run(kills: number): Promise<Killed> {
		await this.#furnish();
		await this.#settleIn();
		for (let n = 0; n < kills; n++) await this.#live(n);
		await this.#lastLook();
		return this.#killed;
	}

	async #furnish(): Promise<void> {
		const { site } = this.#floor;
		const store = this.#floor.made('st', 1);
		const bin = (code: string) => ({ name: 'bin.create', args: { site, store, code } });
		const part = (code: string) => ({ name: 'part.create', args: { site, code, name: code, unit: 'pcs' } });
		const verdicts = await this.#floor.act(
			{ name: 'store.create', args: { site, code: 'ST', name: 'Store' } },
			bin('B1'),
			bin('B2'),
			part('P-0'),
			{
				name: 'stock.receive',
				args: { part: this.#floor.made('pt', 4), bin: this.#floor.made('b', 2), quantity: 1_000 }
			},
			...Array.from({ length: PARTS }, (_, n) => part(`P-${n + 1}`))
		);
		const refused = verdicts.find(({ result }) => result === 'refused');
		if (refused) throw new Error(`The store could not be furnished: ${JSON.stringify(refused)}`);
	}

	/** The app is kept by the browser and somebody is signed in, before anything is killed. */
	async #settleIn(): Promise<void> {
		const { context, kill } = await startOwnBrowser(this.#profile);
		const who = await this.#floor.signIn();
		const page = await this.#floor.openFor(context, who, '/people', this.#network.url);
		await page.evaluate(async () => {
			await navigator.serviceWorker.ready;
		});
		await page.reload();
		await page.locator('.add button').waitFor();
		await kill();
	}

	/** One life of the browser. It begins without a network, so that what it shows is what the last one left. */
	async #live(n: number): Promise<void> {
		this.#network.become('down');
		const { context, kill } = await startOwnBrowser(this.#profile);
		try {
			const page = await context.newPage();
			this.#listenTo(page);
			await page.goto(`${this.#network.url}/people`);
			await page.locator('main h1').waitFor();
			await this.#lookForTears(page);
			if (n % 7 === 6) await page.evaluate(forgetReplicas);
			this.#network.become('through');
			if (n % 7 === 6) await page.reload();
			else await page.evaluate(() => dispatchEvent(new Event('online')));
			void page.evaluate(letPeopleIn, `K${n}`).catch(() => {});
			let isMoving = true;
			const moving = this.#move(4 + Math.floor(this.#random() * 20)).finally(() => (isMoving = false));
			await pass(this.#random() * LONGEST);
			const isFilling = n % 7 === 6 && (await this.#isFilling(page));
			// Every second time in the very moments in which an act is being kept.
			if (n % 2 === 0) await Promise.race([this.#nextBegun(page), pass(3_000)]);
			await kill();
			this.#count({ isFilling, isMoving });
			await moving;
		} finally {
			await kill();
		}
		this.#tell(
			`kill ${n + 1}: ${this.#saved.size} saved, ${this.#killed.whole} whole, ${this.#killed.torn.length} torn`
		);
	}

	#listenTo(page: Page): void {
		page.on('console', (message) => {
			const [word, code = ''] = message.text().split(' ');
			if (word === 'begun') this.#begun.add(code);
			if (word === 'saved') this.#saved.add(code);
		});
	}

	/** Each of these writes two lines and two levels in one transaction. */
	async #move(times: number): Promise<void> {
		const bins = [this.#floor.made('b', 2), this.#floor.made('b', 3)];
		for (let n = 0; n < times; n++) {
			const [from, to] = this.#random() < 0.5 ? bins : bins.toReversed();
			await this.#floor.act({
				name: 'stock.move',
				args: { part: this.#floor.made('pt', 4), from, to, quantity: 1 + Math.floor(this.#random() * 5) }
			});
		}
	}

	async #lookForTears(page: Page): Promise<void> {
		const { is, torn } = await page.evaluate(ledgerIn);
		if (is !== 'whole') return;
		this.#killed.whole++;
		this.#killed.torn.push(...torn);
	}

	async #isFilling(page: Page): Promise<boolean> {
		const ledger = await Promise.race([page.evaluate(ledgerIn), pass(2_000)]).catch(() => undefined);
		return ledger?.is !== 'whole';
	}

	async #nextBegun(page: Page): Promise<void> {
		await page.waitForEvent('console', (message) => message.text().startsWith('begun ')).catch(() => {});
		await pass(this.#random() * 12);
	}

	#count({ isFilling, isMoving }: { isFilling: boolean; isMoving: boolean }): void {
		const { during } = this.#killed;
		this.#killed.kills++;
		if ([...this.#begun].some((code) => !this.#saved.has(code))) during.act++;
		if (isFilling) during.fill++;
		if (isMoving) during.round++;
		this.#begun.clear();
	}

	/** Everything goes out; then the server is asked what it has. */
	async #lastLook(): Promise<void> {
		this.#network.become('through');
		const { context, kill } = await startOwnBrowser(this.#profile);
		try {
			const page = await context.newPage();
			await page.goto(`${this.#network.url}/sent`);
			const now = page.getByRole('button', { name: 'Send now' });
			await now.waitFor();
			for (;;) {
				const rows = await page.evaluate(outboxIn);
				if (rows.every(({ state }) => state === 'answered')) break;
				if (await now.isVisible()) await now.click();
				await pass(500);
			}
			const rows = await page.evaluate(outboxIn);
			const seqs = rows.map(({ seq }) => seq).sort((a, b) => a - b);
			this.#killed.gaps = seqs.filter((seq, i) => seq !== i + 1).length;
		} finally {
			await kill();
		}
		const codes = (await this.#floor.everything())
			.filter(({ kind }) => kind === 'person')
			.map(({ code }) => String(code).toUpperCase());
		const times = (code: string) => codes.filter((one) => one === code.toUpperCase()).length;
		this.#killed.saved = this.#saved.size;
		for (const code of this.#saved) {
			if (times(code) === 1) this.#killed.applied++;
			else if (times(code) === 0) this.#killed.lost.push(code);
			else this.#killed.doubled.push(code);
		}
	}
}
