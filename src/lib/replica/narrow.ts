import type { Effects } from './effects.ts';
import type { Replica } from './replica.ts';

/** A scope the person lost is forgotten at once, not only when another replica has taken this one's place (S-7). */
export const narrowTo = async (replica: Replica, scopes: readonly string[]): Promise<void> => {
	const { state, database } = replica;
	// Nothing has come yet: it must not look as if this were all there is.
	if (state.version === 0) return;
	const kept = state.scopes.filter((scope) => scopes.includes(scope));
	const lost = new Set(state.scopes.filter((scope) => !scopes.includes(scope)));
	if (lost.size === 0) return;
	const effects: Effects = new Map();
	for (const table of [...database.shelves, database.poison]) {
		await table.toCollection().each((found: { id: string; scopes: string[] }) => {
			if (found.scopes.some((scope) => lost.has(scope))) effects.set(found.id, { left: [...lost] });
		});
	}
	await replica.publish(effects, {
		...state,
		version: state.version + 1,
		scopes: kept,
		cursors: Object.fromEntries(kept.map((scope) => [scope, state.cursors[scope] ?? 0]))
	});
};
