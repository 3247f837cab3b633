import type { Asset, Work } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { isWork } from '#core/work/standing.ts';
import { isOver } from '#core/work/status.ts';
import type { Question } from '#lib/queries/live-answer.ts';

export type Machine = Doc & Asset;

export interface Line {
	id: string;
	name: string;
	/** In the order of the line. */
	machines: Machine[];
}

/** Areas lie in areas and lines in those; deeper than any plant. */
const DEEPEST = 6;
const MOST = 200;

/** The machines of a line or area. */
export const lineOf =
	(place: string | undefined): Question<{ line: Line | undefined }> =>
	async (read) => {
		if (place === undefined) return { line: undefined };
		const [{ key }, { isAsset }] = await Promise.all([
			import('#core/model/keys.ts'),
			import('#core/model/kind-guards.ts')
		]);
		const top = await read.get(place);
		if (!isAsset(top)) return { line: undefined };
		const machines: Machine[] = [];
		let level: string[] = [top.id];
		for (let depth = 0; level.length > 0 && depth < DEEPEST && machines.length < MOST; depth++) {
			const found = await Promise.all(level.map((id) => read.find(key.parent(id))));
			const inside = found.flat().filter(isAsset).filter(({ archived }) => !archived);
			machines.push(...inside.filter(({ kind }) => kind === 'machine'));
			level = inside.filter(({ kind }) => kind === 'area' || kind === 'line').map(({ id }) => id);
		}
		const inOrder = (a: Machine, b: Machine) =>
			(a.sortKey ?? a.code).localeCompare(b.sortKey ?? b.code, 'en', { numeric: true });
		return { line: { id: top.id, name: top.name, machines: machines.sort(inOrder).slice(0, MOST) } };
	};

/** What is open at each machine and in its parts, newest first. A service that is planned is no report. */
export const openAtMachines =
	(machines: readonly string[]): Question<Record<string, Work[]>> =>
	async (read) => {
		const { key } = await import('#core/model/keys.ts');
		const openAt = async (machine: string): Promise<[string, Work[]]> => {
			const parts = (await read.find(key.parent(machine))).map(({ id }) => id);
			const found = await Promise.all([machine, ...parts].map((id) => read.find(key.openAt(id))));
			const open = found
				.flat()
				.filter(isWork)
				.filter(({ status, workKind, archived }) => !archived && !isOver(status) && workKind !== 'preventive');
			return [machine, open.sort((a, b) => (a.createdAt > b.createdAt ? -1 : 1))];
		};
		return Object.fromEntries(await Promise.all(machines.map(openAt)));
	};

/** The line at which this device hangs; undefined for one that hangs nowhere. */
export const placeOfDevice =
	(device: string): Question<{ place: string | undefined }> =>
	async (read) => {
		const asset = (await read.get(device))?.['asset'];
		return { place: typeof asset === 'string' ? asset : undefined };
	};

const newest = (open: '0' | '1', limit: number) => ({
	shelf: 'work' as const,
	selector: { ixOpen: open },
	sort: ['ixNewest'],
	limit
});

/** What was reported lately: what is open, and what has ended. */
export const LATELY = [newest('1', 1_000), newest('0', 400)];

const WEEKS = 4 * 7 * 86_400_000;
const MOST_MINE = 20;

/** What this person reported, what became of it; the newest first. */
export const mineAmong = (found: readonly (readonly Doc[])[], person: string, now: number): Work[] =>
	found
		.flat()
		.filter(isWork)
		.filter(
			({ createdBy, origin, updatedAt }) =>
				createdBy === person && origin.type === 'request' && now - Date.parse(updatedAt) < WEEKS
		)
		.sort((a, b) => (a.createdAt > b.createdAt ? -1 : 1))
		.slice(0, MOST_MINE);
