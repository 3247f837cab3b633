import type { Work } from '../../model/collections.ts';
import { takeIn } from '../../model/spill.ts';
import { WORK_CAPS } from '../../model/work.ts';
import type { WorkStatus } from '../../model/work-status.ts';
import { holdingAnswers, stepKey } from '../../work/answers.ts';
import { runningTimers } from '../../work/labour.ts';
import { earlier } from '../../work/status.ts';
import { refused } from '../command.ts';
import type { Difference, Outcome } from '../command.ts';
import type { Desk } from '../desk.ts';
import { creatorOf } from '../ids.ts';
import { draft } from '../lookup.ts';
import type { DraftOf } from '../lookup.ts';
import { mergeEdits } from '../merge-edits.ts';
import type { Changes } from '../merge-edits.ts';
import { letGo } from './awaiting.ts';
import { keepGuestsIn } from './guests.ts';
import { spilledId } from './whole.ts';

export type WorkDraft = DraftOf<'work'>;
export type MapName = keyof typeof WORK_CAPS;
type EntryOf<M extends MapName> = NonNullable<Work[M]>[string];

/** What may not leave a full map: what still runs, is still on, or decides what the item is. */
const STAYS: { [M in MapName]?: (entry: EntryOf<M>, id: string, work: WorkDraft) => boolean } = {
	blockers: ({ cleared }) => cleared === undefined,
	answers: (answer, id, { answers }) => holdingAnswers(answers).get(stepKey(answer))?.[0] === id,
	labour: (_, id, { labour }) => runningTimers(labour).some(([running]) => running === id),
	permits: ({ state }) => state !== 'handed-back' && state !== 'cancelled',
	isolations: () => true,
	turns: ({ to }) => ['done', 'rework', 'reopened', 'verified', 'closed'].includes(to)
};

/** One work item while an act is done to it. */
export class Job {
	readonly desk: Desk;
	readonly #before: WorkDraft | undefined;
	#doc: WorkDraft;
	#full: MapName | undefined;

	constructor(desk: Desk, doc: WorkDraft, before: WorkDraft | undefined = doc) {
		this.desk = desk;
		this.#doc = doc;
		this.#before = before;
	}

	get doc(): WorkDraft {
		return this.#doc;
	}

	set(fields: Partial<WorkDraft>): void {
		this.#doc = { ...this.#doc, ...fields };
	}

	setTimes(times: Partial<Work['times']>): void {
		this.set({ times: { ...this.#doc.times, ...times } });
	}

	/** Adds one entry; when the map is full its oldest lines become documents of their own. */
	add<M extends MapName>(map: M, id: string, entry: EntryOf<M>): void {
		const held = this.#doc[map] as Record<string, EntryOf<M>> | undefined;
		const stays = STAYS[map] as ((entry: EntryOf<M>, id: string, work: WorkDraft) => boolean) | undefined;
		const before = this.#doc;
		let grown: WorkDraft | undefined;
		const taken = takeIn(held, id, entry, WORK_CAPS[map], (one, key) => {
			grown ??= { ...before, [map]: { ...held, [id]: entry } };
			return stays?.(one, key, grown) ?? false;
		});
		if (Object.keys(taken.map).length > WORK_CAPS[map]) this.#full = map;
		for (const [key, one] of taken.spilled) this.#spill(map, key, one);
		const spilled = taken.spilled.length > 0 && {
			spilled: { ...this.#doc.spilled, [map]: (this.#doc.spilled?.[map] ?? 0) + taken.spilled.length }
		};
		this.#doc = { ...this.#doc, [map]: taken.map, ...spilled };
	}

	/** Changes an entry that is there. */
	change<M extends MapName>(map: M, id: string, entry: EntryOf<M>): void {
		this.#doc = { ...this.#doc, [map]: { ...(this.#doc[map] as object | undefined), [id]: entry } };
	}

	#spill(map: MapName, key: string, entry: EntryOf<MapName>): void {
		const text = 'text' in entry && typeof entry.text === 'string' ? { text: entry.text } : {};
		this.desk.put(
			draft<'note'>({
				id: spilledId(key),
				kind: 'note',
				site: this.#doc.site,
				scopes: this.#doc.scopes,
				archived: false,
				at: 'since' in entry ? entry.since : entry.at,
				by: entry.by,
				work: this.#doc.id,
				from: map,
				...text,
				entry
			})
		);
	}

	/** When and by whom this act was done. */
	get stamp() {
		return { at: this.desk.meta.at, by: this.desk.meta.actor.id };
	}

	/** The status it has from now on, and the line in its history that says so. */
	turn(to: WorkStatus, reason?: string, n = 0): void {
		this.set({ status: to });
		this.note(to, reason, n);
	}

	/** A line in its history. */
	note(to: string, reason?: string, n = 0): void {
		this.add('turns', this.desk.meta.newId('t', n), { ...this.stamp, to, ...(reason && { reason }) });
	}

	/** People's own words for its fields: two words for one field are both kept. */
	edit(changes: Changes): void {
		const { doc, differences } = mergeEdits(draft<'work'>(this.#doc), changes, this.desk.meta);
		this.#doc = doc as unknown as WorkDraft;
		for (const difference of differences) this.desk.differ(difference);
	}

	comment(text: string | undefined, n = 0): void {
		if (text) this.add('comments', this.desk.meta.newId('c', n), { ...this.stamp, text });
	}

	/** Somebody took notice of it. */
	acknowledge(): void {
		this.setTimes({ acknowledged: earlier(this.#doc.times.acknowledged, this.desk.meta.at) });
	}

	differ(code: Difference['code'], more: Omit<Difference, 'code' | 'doc'> & { doc?: string } = {}): void {
		this.desk.differ({ code, doc: this.#doc.id, ...more });
	}

	/** Done before the item was sent back: it speaks of the round that is over. A device's own clock cannot deceive it. */
	get isStale(): boolean {
		const { reopened } = this.#doc.times;
		const { at, op } = this.desk.meta;
		if (reopened === undefined || at >= reopened) return false;
		const [client, seq] = op.split(':');
		return !Object.entries(this.#doc.turns ?? {}).some(([id, { to }]) => {
			const made = to === 'rework' || to === 'reopened' ? creatorOf(id) : undefined;
			return made !== undefined && made.client === client && made.seq < Number(seq);
		});
	}

	/** Everything written, or what stands against it. */
	async finish(): Promise<Outcome> {
		if (this.#full) return refused('too-many', { field: this.#full });
		this.desk.put(draft<'work'>(this.#doc));
		await letGo(this.desk, this.#doc);
		if (!(await keepGuestsIn(this.desk, this.#before, this.#doc)))
			return refused('too-many', { field: 'scopes' });
		return this.desk.finish();
	}
}
