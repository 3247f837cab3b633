import { opId } from '#core/commands/ids.ts';
import { signedIn } from '#core/sync/auth-messages.ts';
import type { SignedIn } from '#core/sync/auth-messages.ts';
import { helloAnswer, PROTOCOL, pullAnswer, pushAnswer } from '#core/sync/messages.ts';
import type { Doc } from '#core/model/document.ts';
import type { Op, Verdict } from '#core/sync/op.ts';
import type { BrowserContext, Page } from '@playwright/test';
import type { PlantServer } from './plant-server.ts';

const PASSWORD = 'a long enough password';

const post = async (url: string, message: unknown, token?: string): Promise<unknown> => {
	const options = {
		method: 'POST',
		headers: {
			'Content-Type': 'application/json',
			...(token !== undefined && { Authorization: `Bearer ${token}` })
		},
		body: JSON.stringify(message)
	};
	// A busy server may close a connection that was kept in the very moment it is used again. Acts bear being sent twice.
	const answer = await fetch(url, options).catch(() => fetch(url, options));
	const said = answer.status === 204 ? undefined : ((await answer.json()) as unknown);
	if (!answer.ok) throw new Error(`${url}: ${JSON.stringify(said)}`);
	return said;
};

/** A plant that somebody has set up, and a desk beside the browsers from which acts come. */
export class Floor {
	readonly url: string;
	readonly admin: SignedIn;
	readonly site: string;
	readonly #client: string;
	#seq = 0;

	private constructor(url: string, admin: SignedIn, site: string, client: string) {
		this.url = url;
		this.admin = admin;
		this.site = site;
		this.#client = client;
	}

	static async found({ url, setUpCode }: Pick<PlantServer, 'url' | 'setUpCode'>): Promise<Floor> {
		const admin = signedIn.parse(
			await post(`${url}/auth/set-up`, {
				code: setUpCode,
				site: { name: 'Hamburg', timeZone: 'Europe/Berlin' },
				admin: { name: 'Ada', password: PASSWORD }
			})
		);
		const client = `DESK${admin.device.replaceAll(/[^A-Za-z0-9]/g, '')}`.slice(0, 32).padEnd(8, '0');
		const { scopes } = await Floor.#hello(url, admin, client);
		const site = scopes.find((scope) => scope.startsWith('site:'))?.slice('site:'.length) ?? '';
		return new Floor(url, admin, site, client);
	}

	static async #hello(url: string, { token }: SignedIn, client: string) {
		const message = { protocol: PROTOCOL, client, generation: 1, app: 'test' };
		return helloAnswer.parse(await post(`${url}/sync/hello`, message, token));
	}

	/** Does these at the desk, in order. */
	async act(...acts: readonly { name: string; args: unknown }[]): Promise<Verdict[]> {
		const { epoch } = await Floor.#hello(this.url, this.admin, this.#client);
		const verdicts: Verdict[] = [];
		for (let from = 0; from < acts.length; from += 400) {
			const ops = acts.slice(from, from + 400).map(({ name, args }): Op => {
				const seq = ++this.#seq;
				return {
					id: opId(this.#client, seq),
					client: this.#client,
					seq,
					name,
					v: 1,
					args,
					base: {},
					at: new Date().toISOString(),
					tz: 'Europe/Berlin',
					clock: 0,
					actor: this.admin.person,
					device: this.admin.device,
					dataAge: 0
				};
			});
			const message = { protocol: PROTOCOL, epoch, client: this.#client, ops };
			const answer = pushAnswer.parse(await post(`${this.url}/sync/push`, message, this.admin.token));
			verdicts.push(...answer.verdicts.map(({ verdict }) => verdict));
		}
		return verdicts;
	}

	/** Everything the first person may see, as the server has it now. */
	async everything(): Promise<Doc[]> {
		const { epoch, scopes } = await Floor.#hello(this.url, this.admin, this.#client);
		const docs = new Map<string, Doc>();
		let cursors = Object.fromEntries(scopes.map((scope) => [scope, 0]));
		for (;;) {
			const message = { protocol: PROTOCOL, epoch, client: this.#client, cursors, limit: 2_000 };
			const page = pullAnswer.parse(await post(`${this.url}/sync/pull`, message, this.admin.token));
			for (const doc of page.docs) docs.set(doc.id, doc);
			({ cursors } = page);
			if (!page.more) return [...docs.values()];
		}
	}

	/** The id of what the n-th act at the desk made. */
	made(prefix: string, seq: number): string {
		return `${prefix}_${this.#client}_${seq}`;
	}

	/** By what shared devices know somebody. */
	async givePin(person: string, pin: string): Promise<void> {
		await post(`${this.url}/auth/pin`, { person, pin }, this.admin.token);
	}

	/** By which they sign in on a device of their own. */
	async givePassword(person: string): Promise<void> {
		await post(`${this.url}/auth/password`, { person, password: PASSWORD }, this.admin.token);
	}

	/** On a device of their own. */
	async signIn(name = 'Ada'): Promise<SignedIn> {
		return signedIn.parse(await post(`${this.url}/auth/sign-in`, { name, password: PASSWORD }));
	}

	/** A tab of this browser with this person signed in, as after the sign-in page. */
	async openFor(context: BrowserContext, who: SignedIn, path = '/', url = this.url): Promise<Page> {
		const page = await context.newPage();
		await page.goto(`${url}/settings`);
		await page.evaluate(keepIdentity, { ...who, since: Date.now() });
		await page.goto(url + path);
		return page;
	}
}

/** Runs in the page, whose own code has made the database by then. */
const keepIdentity = async (who: SignedIn & { since: number }): Promise<void> => {
	const wanted = async (): Promise<IDBDatabase> => {
		for (;;) {
			const there = await indexedDB.databases();
			if (there.some(({ name, version }) => name === 'millwright-device' && (version ?? 0) >= 20)) break;
			await new Promise(requestAnimationFrame);
		}
		return new Promise((resolve, reject) => {
			const opening = indexedDB.open('millwright-device');
			opening.onsuccess = () => resolve(opening.result);
			opening.onerror = () => reject(new Error(String(opening.error)));
		});
	};
	const database = await wanted();
	await new Promise<void>((resolve, reject) => {
		const writing = database.transaction('meta', 'readwrite', { durability: 'strict' });
		writing.objectStore('meta').put({ key: 'identity', value: who });
		writing.objectStore('meta').put({ key: 'last-token', value: who.token });
		writing.oncomplete = () => resolve();
		writing.onerror = () => reject(new Error(String(writing.error)));
	});
	database.close();
};
