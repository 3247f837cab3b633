import { METERS } from '../words/machine-kind.ts';
import type { MeterName } from '../words/machine-kind.ts';
import type { PlanRow, StepRow } from '../words/plans.ts';
import type { Planning } from './plans.ts';

export const stepId = (n: number): string => `s${n + 1}`;

const stepOf = (row: StepRow, n: number) => {
	const step = { id: stepId(n), instruction: row[0], required: true };
	switch (row.length) {
		case 1:
			return { ...step, kind: 'check', onFail: 'create-work' };
		case 2:
			return { ...step, kind: 'reading', meter: row[1], unit: METERS[row[1] satisfies MeterName].unit };
		case 4:
			return {
				...step,
				kind: 'choice',
				choices: (['ok', 'warn', 'fail'] as const).map((result, k) => ({ value: row[k + 1], result }))
			};
		default:
			return { ...step, kind: 'number', unit: row[1], warn: { max: row[4] }, fail: { max: row[5] } };
	}
};

/** Written and published once; every job of its plans is done by this version. */
export const writeProcedure = ({ stage, engineer, site }: Planning, row: PlanRow, n: number): string => {
	const id = stage.does(engineer, engineer.device, 'procedure.draft', {
		site,
		code: `PR-${String(n).padStart(2, '0')}`,
		name: row.name,
		estimateMinutes: row.minutes,
		steps: row.steps.map(stepOf)
	})('pr');
	stage.pass(20_000);
	stage.does(engineer, engineer.device, 'procedure.publish', { id });
	return id;
};
