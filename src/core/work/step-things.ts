import { getOf } from '../commands/lookup.ts';
import type { Read } from '../commands/read.ts';
import type { Work } from '../model/collections.ts';
import { gaugeId } from '../model/gauge-id.ts';
import { isAsset } from '../model/kind-guards.ts';
import type { Step } from '../model/plan.ts';
import { stepKey } from './answers.ts';
import { labelsOf } from './scanned.ts';

type Steps = readonly Step[];
type At = Pick<Work, 'assetId'>;

/** What the labels read that steps ask to be scanned, by step. */
export const scannedLabels = async (read: Read, { assetId }: At, steps: Steps) => {
	const labels: Record<string, string[]> = {};
	for (const { id, kind, asset } of steps) {
		const at = kind === 'scan' ? (asset ?? assetId) : undefined;
		const doc = at === undefined ? undefined : await read.get(at);
		if (isAsset(doc)) labels[stepKey({ step: id, asset })] = labelsOf(doc);
	}
	return labels;
};

export interface StepMeter {
	unit: string;
	type: 'counter' | 'gauge';
	last?: { value: number; at: string };
}

/** Where the meters stand that steps read, by step. */
export const stepMeters = async (read: Read, { assetId }: At, steps: Steps) => {
	const meters: Record<string, StepMeter> = {};
	for (const { id, kind, asset, meter } of steps) {
		const at = kind === 'reading' ? (asset ?? assetId) : undefined;
		const doc = at === undefined ? undefined : await read.get(at);
		const known = meter !== undefined && isAsset(doc) ? doc.meters?.[meter] : undefined;
		if (!known || at === undefined || meter === undefined) continue;
		const gauge = await getOf(read, 'gauge', gaugeId(at, meter));
		meters[stepKey({ step: id, asset })] = {
			unit: known.unit,
			type: known.type,
			...(gauge && { last: { value: gauge.value, at: gauge.at } })
		};
	}
	return meters;
};
