import type { DocOf } from '../model/collections.ts';

export type Plan = DocOf<'plan'>;
export type Schedule = Plan['schedule'];
export type CalendarRule = NonNullable<Schedule['calendar']>;
export type MeterRule = NonNullable<Schedule['meter']>;
export type ConditionRule = NonNullable<Schedule['condition']>;
export type Tolerance = NonNullable<Schedule['late']>;
/** The last occurrence that was settled, and what the next one counts from. */
export type Settled = NonNullable<Plan['slots']>[string];
