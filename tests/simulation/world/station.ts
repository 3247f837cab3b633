import type { Doc } from '#core/model/document.ts';
import type { Command } from '#core/commands/command.ts';
import type { Act } from '#lib/device/act.ts';
import type { Row } from '#lib/replica/row.ts';
import { Profile, seeded } from '../../support/engine-device.ts';
import type { Tab } from '../../support/engine-device.ts';
import type { Clock } from './clock.ts';
import { takeRxdbCopy } from '../../support/rxdb-copies.ts';
import { rawShelves, rawTable } from './raw-rows.ts';
import { elsewhereWhile } from './tasks.ts';
import { Wire } from './wire.ts';
import type { WireParts } from './wire.ts';

export interface StationParts extends Pick<WireParts, 'answer' | 'served' | 'left' | 'reached'> {
	readonly name: string;
	readonly clock: Clock;
	readonly who: { person: string; device: string };
	readonly commands: (name: string) => Command | undefined;
	readonly seed: number;
	/** Documents to a page, and of a round in memory: small, so that rounds have pages. */
	readonly limit: number;
	readonly inMemory: number;
	readonly mint: (who: { person: string; device: string }) => Promise<string>;
	/** Looks at every tab as it opens. */
	readonly opened: (station: Station, tab: Tab) => void;
}

/** One browser profile in the plant: its person, its tabs, its way to the server. */
export class Station {
	readonly name: string;
	readonly parts: StationParts;
	readonly wire: Wire;
	readonly profile: Profile;
	readonly tabs: Tab[] = [];
	readonly frozen = new Set<Tab>();
	/** Everybody who ever worked here, in order. */
	readonly people: string[];
	/** Called when the server finds acts of this device that have their verdict already. */
	readonly resent: (() => void)[] = [];
	/** Called with the next trouble any of its tabs meets. */
	readonly troubled: ((trouble: string) => boolean)[] = [];
	/** How often it came to show what other scopes hold. */
	scopesSeen = 0;
	/** Pages that died here. */
	crashes = 0;
	#key: { token: string; who: { person: string; device: string } };

	constructor(parts: StationParts) {
		const { clock, answer, served, left, reached, seed } = parts;
		this.name = parts.name;
		this.parts = parts;
		this.people = [parts.who.person];
		this.#key = { token: 'none', who: parts.who };
		const key = () => this.#key;
		this.wire = new Wire({ clock, random: seeded(seed), key, answer, served, left, reached });
		this.profile = new Profile({
			time: clock,
			send: this.wire.send,
			who: parts.who,
			commands: parts.commands,
			random: seeded(seed + 1)
		});
	}

	get who(): { person: string; device: string } {
		return this.profile.parts.who;
	}

	get token(): string {
		return this.#key.token;
	}

	get factory(): IDBFactory {
		return this.profile.ground.indexedDB;
	}

	async signIn(): Promise<void> {
		const { who } = this;
		this.#key = { token: await this.parts.mint(who), who };
	}

	/** Another person takes a shared device in hand. */
	async handOver(person: string): Promise<void> {
		this.people.push(person);
		this.profile.handOver(person, this.wire.send);
		await this.signIn();
	}

	useCommands(commands: (name: string) => Command | undefined): void {
		this.profile.parts.commands = commands;
	}

	/** A tab to work in; a new one where there is none. */
	async tab(n = 0): Promise<Tab> {
		const awake = this.tabs.filter((tab) => !this.frozen.has(tab));
		return awake[n % Math.max(1, awake.length)] ?? this.open();
	}

	async open(): Promise<Tab> {
		const { limit, inMemory, opened } = this.parts;
		// Loading a module takes real time, which must not become the plant's.
		await elsewhereWhile(async () => (await takeRxdbCopy()).giveBack());
		const tab = await this.profile.openTab({ limit, inMemory });
		this.tabs.push(tab);
		opened(this, tab);
		tab.device.loop.status.subscribe(({ trouble }) => {
			if (trouble !== undefined) this.meets(trouble);
		});
		tab.device.loop.start();
		return tab;
	}

	/** Whoever waits for this trouble has seen it. */
	meets(trouble: string): void {
		const unseen = this.troubled.filter((sees) => !sees(trouble));
		this.troubled.splice(0, this.troubled.length, ...unseen);
	}

	async crash(tab: Tab): Promise<void> {
		this.crashes += 1;
		this.#forget(tab);
		await tab.crash();
	}

	async close(tab: Tab): Promise<void> {
		this.#forget(tab);
		tab.thaw();
		await tab.close();
	}

	/** Every act ever committed here and still kept, oldest first. */
	acts(): Act[] {
		return rawTable<Act>(this.factory, 'millwright-device', 'outbox').sort((a, b) => a.n - b.n);
	}

	/** What the device noted for whoever looks after it. */
	notes(): { code: string; detail: string }[] {
		return rawTable(this.factory, 'millwright-device', 'diagnostics');
	}

	/** Documents as the tab shows them: what the server said, with what was done here laid over. */
	shown(tab: Tab): Doc[] {
		const snapshot = tab.device.overlay.snapshots.value;
		if (!snapshot) return [];
		const rows = rawShelves<Row>(this.factory, snapshot.replica.name) ?? [];
		const { projected } = snapshot;
		const after = [...projected.values()].flatMap((one) => (one.after ? [one.doc] : []));
		return [...rows.filter(({ id }) => !projected.has(id)), ...after];
	}

	#forget(tab: Tab): void {
		this.tabs.splice(this.tabs.indexOf(tab), 1);
		this.frozen.delete(tab);
	}
}
