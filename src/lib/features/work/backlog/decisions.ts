import type { Question } from '#lib/queries/live-answer.ts';

/** What this person may decide about the work of their site. */
export interface Decisions {
	site: string;
	assign: boolean;
	approve: boolean;
	reject: boolean;
	merge: boolean;
	edit: boolean;
	/** Puts a question to whoever reported it, and notes that it waits for the answer. */
	ask: boolean;
	/** Hears when devices were last heard of, and may open their page. */
	sightings: boolean;
	devices: boolean;
	today: string;
}

export const rightsOf =
	(person: string, at: Date): Question<Decisions | undefined> =>
	async (read) => {
		const [{ whoIs }, { can }, { siteScope }] = await Promise.all([
			import('#core/access/who-is.ts'),
			import('#core/access/can.ts'),
			import('#core/access/scopes.ts')
		]);
		const who = await whoIs(read, person, at.toISOString());
		if (!who) return undefined;
		const target = { site: who.site, scopes: [siteScope(who.site)] };
		const may = (act: string) => can(who.actor, `work.${act}`, target);
		return {
			site: who.site,
			assign: may('assign'),
			approve: may('approve'),
			reject: may('reject'),
			merge: may('markDuplicate'),
			edit: may('edit'),
			ask: may('comment') && may('block') && may('approve'),
			sightings: may('schedule'),
			devices: can(who.actor, 'device.revoke', target),
			today: who.today
		};
	};
