import { findOf, getOf } from '#core/commands/lookup.ts';
import type { Read } from '#core/commands/read.ts';
import { policyId } from '#core/commands/policy-id.ts';
import { key } from '#core/model/keys.ts';
import type { Session } from '#lib/session/session.svelte.ts';
import type { DeviceStore } from '../device-store.svelte.ts';
import type { Engine } from '../engine/engine.svelte.ts';

export interface Colleague {
	id: string;
	name: string;
	code: string;
}

const byName = (a: Colleague, b: Colleague): number => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1);

interface Standing {
	/** Everybody who may act where this device stands; devices and machines are nobody. */
	colleagues: readonly Colleague[];
	/** Whether the site wants reports from whoever stands there. */
	mayReport: boolean;
}

const standing =
	(device: string) =>
	async (read: Read): Promise<Standing> => {
		const site = (await getOf(read, 'device', device))?.site;
		if (site === undefined) return { colleagues: [], mayReport: false };
		const policy = await getOf(read, 'policy', policyId(site));
		const colleagues = (await findOf(read, 'person', key.kind('person', site)))
			.filter(({ state, archived, account }) => state === 'active' && !archived && account === undefined)
			.map(({ id, name, code }) => ({ id, name, code }))
			.sort(byName);
		return { colleagues, mayReport: policy?.requestWithoutLogin === true };
	};

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

interface Parts {
	session: Session;
	store: DeviceStore;
	engine: Engine;
}

/** Those who can say on this shared device that they are there: they have a PIN and the device knows of it. */
export class Tiles {
	#standing = $state.raw<Standing>();
	#chosen = $state.raw<Colleague>();
	#isUnknownBadge = $state.raw(false);
	readonly #parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	get people(): readonly Colleague[] {
		return (this.#standing?.colleagues ?? []).filter(({ id }) => this.#parts.session.known?.includes(id));
	}

	get isReady(): boolean {
		return this.#standing !== undefined && this.#parts.session.known !== undefined;
	}

	get mayReport(): boolean {
		return this.#standing?.mayReport === true;
	}

	get chosen(): Colleague | undefined {
		return this.#chosen;
	}

	get isUnknownBadge(): boolean {
		return this.#isUnknownBadge;
	}

	fitting(typed: string): readonly Colleague[] {
		const wanted = plain(typed.trim());
		return this.people.filter(({ name, code }) => plain(`${name} ${code}`).includes(wanted));
	}

	choose = (person: Colleague | undefined): void => {
		this.#chosen = person;
		this.#isUnknownBadge = false;
	};

	/** False where it is nobody's badge: then it was a name. */
	async chooseByBadge(text: string): Promise<boolean> {
		const database = await this.#parts.store.open();
		if (!database || text.trim().length < 4) return false;
		const { personOfBadge } = await import('#lib/session/pin-check.ts');
		const found = await personOfBadge(database, text);
		const person = this.people.find(({ id }) => id === found);
		this.#isUnknownBadge = person === undefined && this.fitting(text).length === 0;
		if (person) this.choose(person);
		return person !== undefined;
	}

	begin = (): (() => void) => {
		void this.#parts.session.learn();
		const device = this.#parts.session.identity?.device ?? '';
		return this.#parts.engine.answer(standing(device))((told) => (this.#standing = told));
	};
}
