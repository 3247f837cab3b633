import type { ToldWords } from '#core/notices/shown-push.ts';
import { KeptValue } from '#lib/device/kept-value.svelte.ts';
import type { DraftKeeper } from '#lib/device/text-draft.svelte.ts';
import { abilityHere, leaveWords, subscribed, unsubscribe, type Ability } from './browser-push.ts';

interface Parts {
	keeper: DraftKeeper;
	person: string;
	token: () => string;
	words: () => ToldWords;
	isApple: boolean;
}

const boolFrom = (kept: unknown): boolean | undefined => (typeof kept === 'boolean' ? kept : undefined);

/** Whether one person is told on this device while the app is closed. */
export class PushHere {
	readonly #parts: Parts;
	readonly #wish: KeptValue<boolean>;
	#ability = $state.raw<Ability>('cannot');
	#hasFailed = $state.raw(false);

	constructor(parts: Parts) {
		this.#parts = parts;
		this.#ability = abilityHere(parts.isApple);
		this.#wish = new KeptValue(parts.keeper, { person: parts.person, form: 'notices.push' }, boolFrom);
	}

	get ability(): Ability {
		return this.#ability;
	}

	get isOn(): boolean {
		return this.#wish.current === true && this.#ability === 'can';
	}

	/** It was asked for, and server or push service could not be reached. */
	get hasFailed(): boolean {
		return this.#hasFailed;
	}

	/** As the app opens: the server may have been restored, the browser may have another address, the words another language. */
	heal = async (): Promise<void> => {
		await this.#wish.restore();
		if (!this.isOn || Notification.permission !== 'granted') return;
		await leaveWords(this.#parts.words()).catch(() => undefined);
		await this.#agree();
	};

	choose = async (isWanted: boolean): Promise<void> => {
		this.#hasFailed = false;
		await (isWanted ? this.#begin() : this.#end());
	};

	async #begin(): Promise<void> {
		const permission = await Notification.requestPermission();
		this.#ability = abilityHere(this.#parts.isApple);
		if (permission !== 'granted') return;
		await leaveWords(this.#parts.words()).catch(() => undefined);
		this.#hasFailed = !(await this.#agree());
		await this.#wish.keep(!this.#hasFailed);
	}

	async #end(): Promise<void> {
		await this.#wish.keep(false);
		const { endPush } = await import('#lib/session/telling-client.ts');
		await endPush(this.#parts.token());
		await unsubscribe();
	}

	/** Browser and server speak of the same. */
	async #agree(): Promise<boolean> {
		const { askPushState, beginPush } = await import('#lib/session/telling-client.ts');
		const token = this.#parts.token();
		const state = await askPushState(token);
		if (!state.ok) return false;
		const address = await subscribed(state.value.key);
		if (!address) return false;
		return address.endpoint === state.value.endpoint || (await beginPush(address, token)).ok;
	}
}
