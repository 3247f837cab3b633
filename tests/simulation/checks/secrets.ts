import { creatorOf } from '#core/commands/ids.ts';
import type { Doc } from '#core/model/document.ts';
import { canonicalJson } from '#server/store/canonical-json.ts';
import { entitled } from '../world/people.ts';
import { MONEY, MUNICH } from '../world/plant.ts';
import { rawShelves, replicaNames } from '../world/raw-rows.ts';
import type { Station } from '../world/station.ts';
import type { Exchange } from '../world/wire.ts';
import type { Answer } from '../world/plant-server.ts';
import type { Watcher, World } from '../world/world.ts';

const jsonIn = ({ status, text }: Answer): unknown => (status === 200 && text !== '' ? JSON.parse(text) : {});

const textsIn = (value: unknown): string[] => {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** Documents in an answer that none of the scopes holds. */
const foreignIn = (answer: unknown, scopes: readonly string[]): string[] => {
	const { docs = [] } = answer as { docs?: Doc[] };
	return docs.filter((doc) => !doc.scopes.some((scope) => scopes.includes(scope))).map(({ id }) => id);
};

/**
 * Whoever names a part and a bin has named its level, whose id is made of theirs; whoever sends an act has named what it
 * made: a device that was locked out between its act and the answer reads nothing new in it.
 */
const names = (body: string, id: string): boolean =>
	body.includes(id) ||
	body.includes(creatorOf(id)?.op ?? id) ||
	(id.includes('.') &&
		id
			.split('.')
			.slice(1)
			.every((one) => body.includes(one)));

/** Documents a verdict names although its reader may not know of them and did not name them first. */
const betrayedBy = (world: World, answer: unknown, body: string, scopes: readonly string[]): string[] => {
	const { verdicts = [] } = answer as { verdicts?: unknown[] };
	return textsIn(verdicts).filter((text) => {
		const held = world.server.scopesOf(text);
		const isPerson = text.startsWith('p_');
		return held !== undefined && !isPerson && !names(body, text) && !held.some((one) => scopes.includes(one));
	});
};

/** S-7: nothing leaves the server for a device whose person may not have it. */
export const watchSecrets = (world: World): Watcher & { leaked: number } => ({
	leaked: 0,
	left(this: { leaked: number }, station: Station, exchange: Exchange, answer: Answer) {
		const scopes = world.server.allowed(exchange.who);
		const said = jsonIn(answer);
		const leaks = [
			...foreignIn(said, scopes),
			...betrayedBy(world, said, exchange.body ?? '', scopes),
			...(answer.text.includes(MONEY) && !scopes.some((one) => one.startsWith('confidential:'))
				? [MONEY]
				: []),
			...(answer.text.includes(MUNICH) && !scopes.includes(`site:${world.id('muc')}`) ? [MUNICH] : [])
		];
		this.leaked += leaks.length;
		for (const leak of leaks.slice(0, 3))
			world.violated(
				'S-7',
				`${station.name} was sent ${leak} by ${exchange.path} (${canonicalJson(scopes)})`
			);
	}
});

/** S-7: nothing lies on a device that is its person's no more. How many documents do. */
export const checkKept = (world: World, docs: ReadonlyMap<string, Doc>): number => {
	let leaked = 0;
	for (const station of world.stations) {
		// What a colleague's replica holds on a shared tablet is looked at when they come back.
		if (new Set(station.people).size > 1) continue;
		const scopes = entitled(docs.get(station.who.person), docs.get(station.who.device));
		for (const name of replicaNames(station.factory)) {
			const foreign = (rawShelves<Doc>(station.factory, name) ?? []).filter(
				(doc) => !doc.scopes.some((scope) => scopes.includes(scope))
			);
			leaked += foreign.length;
			if (foreign[0]) world.violated('S-7', `${station.name} still holds ${foreign[0].id} in ${name}`);
		}
	}
	return leaked;
};
