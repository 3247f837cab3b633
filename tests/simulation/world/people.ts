import { actorOf } from '#core/access/actor-of.ts';
import { scopesOf } from '#core/access/scopes.ts';
import { isKind } from '#core/model/kind-guards.ts';
import type { Doc } from '#core/model/document.ts';
import type { Identity } from '#server/auth/identity.ts';

interface Version {
	readonly since: number;
	readonly doc: Doc;
}

/** Who may hold what, worked out from documents and not by the server's own hand. */
export const entitled = (who: Doc | undefined, where: Doc | undefined): string[] => {
	if (!isKind(who, 'person') || !isKind(where, 'device') || where.state !== 'active') return [];
	return scopesOf(actorOf(who, () => '2026-01-01'));
};

/** People and devices as they were at any time. */
export class People {
	readonly #versions = new Map<string, Version[]>();

	put(docs: readonly Doc[], since: number): void {
		for (const doc of docs) {
			if (doc.kind !== 'person' && doc.kind !== 'device') continue;
			const versions = this.#versions.get(doc.id);
			if (versions) versions.push({ since, doc });
			else this.#versions.set(doc.id, [{ since, doc }]);
		}
	}

	/** Of a change in this very moment nobody can say whether it came before or after. */
	allowed({ person, device }: Identity, moment: number): string[] {
		const scopes = this.#at(person, moment).flatMap((who) =>
			this.#at(device, moment).flatMap((where) => entitled(who, where))
		);
		return [...new Set(scopes)];
	}

	#at(id: string, moment: number): Doc[] {
		const versions = this.#versions.get(id) ?? [];
		const first = versions.findLastIndex(({ since }) => since < moment);
		return versions.slice(Math.max(0, first)).map(({ doc }) => doc);
	}
}
