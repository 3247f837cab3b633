import { FILL_PARTS } from '#core/sync/fill-order.ts';
import { PROTOCOL } from '#core/sync/messages.ts';
import type { Doc } from '#core/model/document.ts';

const CLIENT = 'BENCHRAW1';
const LIMIT = 1_000;

interface Page {
	readonly docs: readonly Doc[];
	readonly next: string | null;
	readonly cursors: Readonly<Record<string, number>>;
}

/** The same pages that a device of ours gets from our server, in the same order; nothing of them is checked. */
export const snapshotPages = async function* (token: string): AsyncGenerator<Page> {
	const ask = async <T>(what: string, message: object): Promise<T> => {
		const answer = await fetch(`/sync/${what}`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
			body: JSON.stringify({ protocol: PROTOCOL, client: CLIENT, ...message })
		});
		if (!answer.ok) throw new Error(`${what} was answered ${answer.status}`);
		return (await answer.json()) as T;
	};
	const { epoch, scopes } = await ask<{ epoch: string; scopes: string[] }>('hello', {
		generation: 1,
		app: 'bench'
	});
	let cursors: Readonly<Record<string, number>> = {};
	for (const part of FILL_PARTS) {
		for (let after: string | null = ''; after !== null;) {
			const page: Page = await ask<Page>('snapshot', { epoch, scopes, part, after, limit: LIMIT });
			yield page;
			({ next: after, cursors } = page);
		}
	}
	// What changed meanwhile, as our device asks for it too.
	yield { ...(await ask<Page>('pull', { epoch, cursors, limit: LIMIT })), next: null };
};
