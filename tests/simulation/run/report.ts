import type { History } from './run-plan.ts';
import { addCounts, FAULTS, noCounts, sumOf } from './tally.ts';
import type { Counts } from './tally.ts';

/** Many histories in one line. */
export interface Totals {
	histories: number;
	acts: number;
	devices: number;
	counts: Counts;
	lost: number;
	duplicated: number;
	diverged: number;
	leaked: number;
	violated: number;
}

export const noTotals = (): Totals => ({
	...{ histories: 0, acts: 0, devices: 0, counts: noCounts() },
	...{ lost: 0, duplicated: 0, diverged: 0, leaked: 0, violated: 0 }
});

export const addHistory = (totals: Totals, history: History): void => {
	totals.histories += 1;
	totals.violated += history.violations.length > 0 ? 1 : 0;
	for (const sum of ['acts', 'devices', 'lost', 'duplicated', 'diverged', 'leaked'] as const)
		totals[sum] += history[sum];
	const counted = history.lost + history.duplicated + history.diverged + history.leaked;
	// Another promise was broken, such as a verdict that is not the log's: no line may then read as if all were well.
	if (history.violations.length > 0 && counted === 0) totals.diverged += 1;
	addCounts(totals.counts, history.counts);
};

export const lineOf = (totals: Totals, seconds: number): string => {
	const { histories, acts, counts, lost, duplicated, diverged, leaked } = totals;
	const faults = { faultsInjected: sumOf(counts, 'injected'), faultsEffective: sumOf(counts, 'effective') };
	const rounded = Math.round(seconds * 10) / 10;
	return JSON.stringify({ histories, acts, ...faults, lost, duplicated, diverged, leaked, seconds: rounded });
};

const each = (sum: number, { histories }: Totals): string => (sum / Math.max(1, histories)).toFixed(1);

/** For people. */
export const summaryOf = (totals: Totals, seconds: number): string => {
	const { counts, histories, violated, lost, duplicated, diverged, leaked } = totals;
	const rows = FAULTS.map((fault) => {
		const { injected, effective } = counts[fault];
		return `  ${fault.padEnd(22)} ${String(injected).padStart(8)} ${String(effective).padStart(10)}`;
	});
	return [
		`  ${''.padEnd(22)} ${'injected'.padStart(8)} ${'effective'.padStart(10)}`,
		...rows,
		'',
		`${histories} histories in ${seconds.toFixed(0)} s, each with ${each(totals.devices, totals)} devices, ${each(totals.acts, totals)} acts and ${each(sumOf(counts, 'effective'), totals)} effective faults.`,
		`Lost ${lost}, duplicated ${duplicated}, diverged ${diverged}, leaked ${leaked}; ${violated} histories broke a promise.`
	].join('\n');
};
