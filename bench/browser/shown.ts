import type { BrowserContext, Page } from '@playwright/test';
import { slow } from './slow.ts';

interface Watched {
	rows: string;
	least: number;
	/** Their keys, where only these will do: a long list may first show some of its rows. */
	exactly?: readonly string[];
	/** How many times the page's thread is slowed. */
	slowed?: number;
}

/** Runs in the page before anything of its own. */
const watch = ({ rows, least, exactly }: Watched): void => {
	const painted = new Promise<number>((resolve, reject) => {
		const look = (): void => {
			if (performance.now() > 60_000) return reject(new Error('A minute, and not enough rows'));
			const seen = [...document.querySelectorAll(rows)].filter((row) => !row.closest('[hidden]'));
			const isIt = exactly?.every((key, n) => seen[n]?.getAttribute('data-key') === key) ?? true;
			if (seen.length < least || !isIt) return void requestAnimationFrame(look);
			// The frame that has them is drawn after this callback, before the next message.
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => resolve(performance.now());
				port2.postMessage('drawn');
			});
		};
		look();
	});
	Object.assign(globalThis, { painted });
};

export interface Shown {
	/** Milliseconds since the address was opened. */
	readonly took: number;
	readonly keys: readonly string[];
}

/** Opens an address in a new page and waits until so many rows are drawn. */
export const untilShown = async (
	context: BrowserContext,
	url: string,
	{ rows, least, exactly, slowed }: Watched
): Promise<Shown> => {
	const page: Page = await context.newPage();
	if (slowed !== undefined) await slow(page, slowed);
	await page.addInitScript(watch, { rows, least, ...(exactly && { exactly }) });
	await page.goto(url, { waitUntil: 'commit' });
	const shown = await page.evaluate(async (selector) => {
		const took = await (globalThis as unknown as { painted: Promise<number> }).painted;
		const found = document.querySelectorAll<HTMLElement>(selector);
		return { took, keys: [...found].map(({ dataset }) => dataset['key'] ?? '') };
	}, rows);
	await page.close();
	return shown;
};
