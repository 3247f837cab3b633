import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { findBrowser } from './browser.ts';

export interface OwnBrowser {
	readonly context: BrowserContext;
	/** All of its processes, in this moment, without a word to any of them. */
	readonly kill: () => Promise<void>;
}

const DEVTOOLS = /DevTools listening on (ws:\S+)/;

/** A browser whose profile stays in this folder, and which a test may kill. */
export const startOwnBrowser = async (profile: string): Promise<OwnBrowser> => {
	const { executablePath, args, env } = findBrowser();
	const child = spawn(
		executablePath,
		[...args, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
		// A group of its own, so that its helpers go with it.
		{ env: env as NodeJS.ProcessEnv, stdio: ['ignore', 'ignore', 'pipe'], detached: true }
	);
	const exit = once(child, 'exit');
	const kill = async (): Promise<void> => {
		try {
			if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
		} catch {
			// It is gone already.
		}
		await exit;
	};
	try {
		const address = await devtoolsOf(createInterface({ input: child.stderr }));
		const browser = await chromium.connectOverCDP(address);
		const [context] = browser.contexts();
		if (!context) throw new Error('The browser has no profile open');
		return { context, kill };
	} catch (problem) {
		await kill();
		throw problem;
	}
};

const devtoolsOf = async (lines: AsyncIterable<string>): Promise<string> => {
	const said: string[] = [];
	for await (const line of lines) {
		const [, address] = DEVTOOLS.exec(line) ?? [];
		if (address) return address;
		said.push(line);
	}
	throw new Error(`The browser ended without listening:\n${said.join('\n')}`);
};
