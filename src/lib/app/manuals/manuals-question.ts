import type { Asset } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import type { Question } from '#lib/queries/live-answer.ts';

type WithManuals = Pick<Doc & Asset, 'id' | 'documents'>;

interface Asked {
	person: string;
	device: string;
	/** Chosen by hand. */
	chosen: readonly string[];
}

/** Areas lie in areas and lines in those; a machine lies in a line, and its parts in it. */
const DEEPEST = 6;
const MOST = 300;

/** Machines whose papers matter to somebody here: chosen by hand, or those of their open work and of their line. */
export const manualsFor =
	({ person, device, chosen }: Asked): Question<{ chosen: WithManuals[]; relevant: WithManuals[] }> =>
	async (read) => {
		const [{ isAsset, isKind }, { key }] = await Promise.all([
			import('#core/model/kind-guards.ts'),
			import('#core/model/keys.ts')
		]);
		const assetsOf = async (ids: readonly string[]): Promise<(Doc & Asset)[]> =>
			(await Promise.all(ids.map((id) => read.get(id)))).filter(isAsset);
		const withManuals = (assets: readonly (Doc & Asset)[]): WithManuals[] =>
			assets
				.filter(({ documents = {}, archived }) => !archived && Object.keys(documents).length > 0)
				.map(({ id, documents }) => ({ id, documents }));
		const jobs = (await read.find(key.mine(person))).flatMap((doc) =>
			isKind(doc, 'work') && doc.assetId !== undefined ? [doc.assetId] : []
		);
		const place = (await read.get(device))?.['asset'];
		const who = await read.get(person);
		const areas = isKind(who, 'person') ? who.grants.flatMap((grant) => grant.areas ?? []) : [];
		const line = typeof place === 'string' ? place : areas[0];
		const atLine: (Doc & Asset)[] = [];
		let level = line === undefined ? [] : await assetsOf([line]);
		for (let depth = 0; level.length > 0 && depth < DEEPEST && atLine.length < MOST; depth++) {
			atLine.push(...level);
			level = (await Promise.all(level.map(({ id }) => read.find(key.parent(id))))).flat().filter(isAsset);
		}
		const relevant = new Map(
			[...(await assetsOf([...new Set(jobs)].slice(0, MOST))), ...atLine.slice(0, MOST)].map((one) => [
				one.id,
				one
			])
		);
		return { chosen: withManuals(await assetsOf(chosen)), relevant: withManuals([...relevant.values()]) };
	};
