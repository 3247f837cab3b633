import type { Doc } from '#core/model/document.ts';
import type { Replica } from '#lib/replica/replica.ts';
import type { ReplicaState } from '#lib/replica/replica-state.ts';
import type { Tab } from '../../support/engine-device.ts';
import type { Past } from '../world/past.ts';
import { rawShelves, rawTable } from '../world/raw-rows.ts';
import type { Station } from '../world/station.ts';
import type { Watcher, World } from '../world/world.ts';
import { mayBeLetGo } from './let-go.ts';

/** What a device showed at one moment. */
interface Look {
	readonly station: Station;
	readonly state: ReplicaState;
	/** Id and revision. */
	readonly held: ReadonlyMap<string, number>;
	/** Everything the state has, or only what one list shows of it. */
	readonly isWhole: boolean;
	/** Set aside because it cannot be read, or changed by acts of the device's own. */
	readonly but: ReadonlySet<string>;
}

type Seen = Pick<Doc, 'id' | 'rev'>;

const revsOf = (docs: readonly Seen[]) => new Map(docs.map(({ id, rev }) => [id, rev]));

const lookAt = (station: Station, replica: Replica): Look | undefined => {
	const [state] = rawTable<ReplicaState>(station.factory, replica.name, 'state');
	const rows = rawShelves<Seen>(station.factory, replica.name);
	if (!rows || !state || state.version === 0 || state.fill) return undefined;
	const poison = rawTable<Seen>(station.factory, replica.name, 'poison');
	// What had to go is known to the page before it fits on the disk.
	const { shedBefore = state.shedBefore } = replica.state;
	const known = shedBefore === undefined ? state : { ...state, shedBefore };
	const but = new Set(poison.map(({ id }) => id));
	return { station, state: known, held: revsOf(rows), isWhole: true, but };
};

const lookAtList = (station: Station, tab: Tab, docs: readonly Doc[]): Look | undefined => {
	const snapshot = tab.device.overlay.snapshots.value;
	if (!snapshot || snapshot.state.version === 0 || snapshot.state.fill) return undefined;
	const { state, projected } = snapshot;
	return { station, state, held: revsOf(docs), isWhole: false, but: new Set(projected.keys()) };
};

type Was = NonNullable<ReturnType<Past['at']>>;

const differenceIn = ({ held, isWhole, but, state }: Look, was: Was): string | undefined => {
	for (const [id, rev] of held) {
		if (!but.has(id) && was.get(id)?.rev !== rev)
			return `${id} at revision ${rev}, then ${was.get(id)?.rev ?? 'not there'}`;
	}
	if (!isWhole) return undefined;
	for (const [id, { rev, over }] of was) {
		if (!but.has(id) && !held.has(id) && !mayBeLetGo(over, state))
			return `not ${id}, then at revision ${rev}`;
	}
	return undefined;
};

/** S-3: whatever a device shows once it is filled is what the server had at that head, in that history. */
export const watchStates = (world: World): Watcher => {
	const looks: Look[] = [];
	const see = (look: Look | undefined) => {
		if (look) looks.push(look);
	};
	const judge = (look: Look): void => {
		const { station, state } = look;
		const was = world.server.pasts.get(state.epoch)?.at(state.head, state.scopes);
		const at = `${station.name} shows${look.isWhole ? '' : ' in a list'} at head ${state.head} of ${state.epoch.slice(0, 12)}`;
		const difference = was ? differenceIn(look, was) : 'what the server never stood at';
		if (difference !== undefined) world.violated('S-3', `${at} ${difference}`);
	};
	return {
		opened: (station, tab) => {
			let scopes = '';
			tab.device.keeper.current.subscribe((replica) => {
				if (!replica) return;
				const now = replica.state.scopes.join(' ');
				if (scopes !== '' && now !== scopes) station.scopesSeen += 1;
				scopes = now;
				see(lookAt(station, replica));
				replica.publications.subscribe(() => see(lookAt(station, replica)));
			});
			const list = { shelf: 'work', selector: { ixOpen: '1' }, sort: ['ixDue'] } as const;
			tab.device.live(list).subscribe((docs) => see(lookAtList(station, tab, docs)));
		},
		rested: async () => {
			if (looks.length === 0 || !world.server.isUp) return;
			await world.server.headNow();
			looks.splice(0).forEach(judge);
		}
	};
};
