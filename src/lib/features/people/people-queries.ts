import type { DocOf } from '#core/model/collections.ts';
import { isKind } from '#core/model/kind-guards.ts';
import { actorOf } from '#core/access/actor-of.ts';
import { can } from '#core/access/can.ts';
import { siteScope } from '#core/access/scopes.ts';
import { localDay } from '#core/model/local-day.ts';
import type { Read } from '#core/commands/read.ts';

export type Person = DocOf<'person'>;

/** Everybody who may act. */
export const everybody = {
	shelf: 'directory',
	selector: { kind: 'person', ixState: 'active' },
	sort: ['ixSort']
} as const;

export interface Administration {
	/** The site whose people this person may let in; undefined for everybody else. */
	site: string | undefined;
}

/** What the person who is here may administer. */
export const administrationOf =
	(id: string, now: string) =>
	async (read: Read): Promise<Administration> => {
		const person = await read.get(id);
		if (!isKind(person, 'person')) return { site: undefined };
		const zones = new Map<string, string>();
		for (const { site } of person.grants) {
			const place = await read.get(site);
			if (typeof place?.['timeZone'] === 'string') zones.set(site, place['timeZone']);
		}
		const actor = actorOf(person, (site) => localDay(now, zones.get(site) ?? 'UTC'));
		const site = person.grants.find(({ site }) =>
			can(actor, 'person.create', { site, scopes: [siteScope(site)] })
		)?.site;
		return { site };
	};
