import type { Work } from '#core/model/collections.ts';
import { openBlockers } from '#core/work/standing.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/locales.ts';

const DAY = 86_400_000;

/** What it waits for, for how long, and who takes care of it where that is somebody else than its owner. */
export const waitsInWords = (
	work: Pick<Work, 'blockers' | 'owner'>,
	now: Date,
	t: Pick<Messages, 'work' | 'backlog'>,
	format: Pick<Format, 'number'>,
	nameOf: (id: string) => string
): string[] =>
	openBlockers(work).map(({ type, owner, since }) => {
		const days = Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / DAY));
		const who = owner.id !== work.owner.id ? ` (${nameOf(owner.id)})` : '';
		return `${t.work.blocker[type]}, ${t.backlog.days(format.number(days))}${who}`;
	});
