import { allowed } from '#core/access/can.ts';
import { whoIs } from '#core/access/who-is.ts';
import { getOf } from '#core/commands/lookup.ts';
import type { Question } from '#lib/queries/live-answer.ts';

export const maySign =
	(id: string, person: string, now: Date): Question<boolean> =>
	async (read) => {
		const [who, work] = [await whoIs(read, person, now.toISOString()), await getOf(read, 'work', id)];
		return who !== undefined && work !== undefined && (await allowed(read, who.actor, 'work.sign', work));
	};
