import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { localDate } from '#core/model/fields.ts';
import { calendar, plan } from '#core/model/plan.ts';
import { no } from './options.ts';
import type { Answer } from './options.ts';

const { schedule, levels, slots } = plan.shape;
const settled = slots.unwrap().valueType;

const planFile = z.object({
	schedule,
	levels,
	settled: settled.optional(),
	calendar: calendar.pick({ workdays: true, exceptions: true }).optional(),
	reading: z.object({ total: z.number(), on: localDate, perDay: z.number().optional() }).optional()
});
export type PlanFile = z.infer<typeof planFile>;

const read = (path: string): Answer<unknown> => {
	try {
		return { ok: true, value: JSON.parse(readFileSync(path, 'utf8')) };
	} catch (error) {
		return no(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
	}
};

/** A plan as its document has it, or its schedule alone. */
export const readPlanFile = (path: string): Answer<PlanFile> => {
	const json = read(path);
	if (!json.ok) return json;
	const asPlan = planFile.safeParse(json.value);
	if (asPlan.success) return { ok: true, value: asPlan.data };
	const alone = schedule.safeParse(json.value);
	const isAlone = alone.success && (alone.data.calendar !== undefined || alone.data.meter !== undefined);
	return isAlone
		? { ok: true, value: { schedule: alone.data } }
		: no(`${path} is no plan:\n${z.prettifyError(asPlan.error)}`);
};
