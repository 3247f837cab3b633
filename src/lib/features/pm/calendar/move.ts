import type { PlanBook } from '#core/pm/book/plan-book.ts';
import { dateOf, dayNamed } from '#core/pm/day.ts';
import { slotWorkId } from '#core/pm/slot.ts';
import type { Told } from '#lib/acts/told-acts.ts';
import type { Entry } from './entries.ts';

type Act = (name: string, args: object, said: string) => Promise<Told>;

/**
 * Opens the job of an occurrence that has none yet, in a window of that day where it needs one, and puts it on another
 * day. What went wrong, in words.
 */
export const moveEntry = async (
	act: Act,
	{ job, slot, plan: ofPlan, thing }: Entry,
	{ to, book }: { to: string; book: PlanBook | undefined },
	said: { opened: string; moved: string }
): Promise<string | undefined> => {
	if (slot) {
		const { plan, asset, ordinal, due, dueMeter, levels } = slot;
		const which = { plan, asset, ordinal, dueOn: dateOf(due), ...(dueMeter !== undefined && { dueMeter }) };
		const window = book?.windowOn(ofPlan, thing, dayNamed(to) ?? slot.planned, slot.minutes);
		const args = { ...which, ...(levels.length > 0 && { levels }), ...(window && { window }) };
		const opened = await act('plan.openSlot', args, said.opened);
		if (!opened.ok) return opened.trouble;
	}
	const id = job?.id ?? (slot && slotWorkId(slot.plan, slot.asset, slot.ordinal));
	const from = job?.dueOn ?? (slot && dateOf(slot.due));
	if (id === undefined) return undefined;
	const changes = { dueOn: { ...(from !== undefined && { from }), to } };
	const made = await act('work.schedule', { id, changes }, said.moved);
	return made.ok ? undefined : made.trouble;
};
