import type { Asset } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { isAsset } from '#core/model/kind-guards.ts';
import { fetchedOnce } from '#lib/queries/fetched-once.ts';
import type { Question } from '#lib/queries/live-answer.ts';

const places = fetchedOnce(() => import('#core/commands/work/place.ts'));

export type Machine = Doc & Asset;

export interface MachineView {
	machine: Machine;
	/** What it lies in, outermost first. */
	above: Machine[];
}

export const machineById =
	(id: string): Question<{ machine: Machine | undefined }> =>
	async (read) => {
		const found = await read.get(id);
		return { machine: isAsset(found) ? found : undefined };
	};

/** What it lies in, outermost first. */
export const machineAbove =
	({ parentId }: Machine): Question<Machine[]> =>
	async (read) => {
		const { pathOf } = await places();
		return (await pathOf(read, parentId)).reverse();
	};

const IN_STORE: readonly string[] = ['part', 'bin'];

/**
 * By the exact string of a label first, then by its code. Undefined where nothing has either. Where several have the
 * code, or it was changed since, `id` says which one is meant.
 */
export const machineBy =
	(code: string, id?: string | null): Question<{ view: MachineView | undefined; inStore?: string }> =>
	async (read) => {
		const { pathOf } = await places();
		const viewOf = async (machine: Machine) => ({
			view: { machine, above: (await pathOf(read, machine.parentId)).reverse() }
		});
		const named = id ? await read.get(id) : undefined;
		if (isAsset(named)) return viewOf(named);
		const [{ key }, { keptAs }] = await Promise.all([
			import('#core/model/keys.ts'),
			import('#core/tags/typed-code.ts')
		]);
		const keys = [key.tag(code), ...keptAs(code).flatMap((one) => [key.code(one), key.tag(one)])];
		const all = (await Promise.all([...new Set(keys)].map((one) => read.find(one)))).flat();
		const found = all.filter(isAsset);
		const machine = found.find(({ archived }) => !archived) ?? found[0];
		if (machine) return viewOf(machine);
		// Labels of parts and bins carry the same address, with their codes.
		const [stored] = all.filter(({ kind, archived }) => !archived && IN_STORE.includes(kind));
		return { view: undefined, ...(stored && { inStore: stored.id }) };
	};

/** What lies directly under a place; '' for the top of the tree. */
export const partsOf = (parent: string) => ({
	shelf: 'assets' as const,
	selector: { ixParent: parent },
	sort: ['ixSort']
});

/** Everything on this shelf that was filtered by its parent is an asset. */
export const asMachines = (docs: readonly Doc[]): Machine[] =>
	(docs as readonly Machine[]).filter(({ archived }) => !archived);

/** How many jobs are open at these things, each counted once. */
export const openWorkAt =
	(ids: readonly string[]): Question<number> =>
	async (read) => {
		const { key } = await import('#core/model/keys.ts');
		const found = new Set<string>();
		for (const id of ids)
			for (const work of await read.find(key.openAt(id))) if (!work.archived) found.add(work.id);
		return found.size;
	};
