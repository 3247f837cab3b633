import type { Asset } from '../../model/collections.ts';
import type { ComponentKind } from './components.ts';

export type ComponentName = readonly [name: string, code: string, kind: ComponentKind];

export const METERS = {
	hours: { name: 'Run hours', unit: 'h', type: 'counter' },
	pressure: { name: 'Working pressure', unit: 'bar', type: 'gauge' },
	temperature: { name: 'Bearing temperature', unit: '°C', type: 'gauge' },
	vibration: { name: 'Vibration', unit: 'mm/s', type: 'gauge' }
} as const;
export type MeterName = keyof typeof METERS;

export interface MachineKind {
	name: string;
	code: string;
	criticality: NonNullable<Asset['criticality']>;
	group: 'rotating' | 'electrical' | 'conveyor' | 'packaging';
	maker: string;
	models: readonly string[];
	/** How often it is in trouble, beside others. */
	trouble: number;
	parts: readonly ComponentName[];
	/** What it has many of, numbered through. */
	many: readonly ComponentName[];
	meters: readonly MeterName[];
	/** Working pressure in bar, where it has one. */
	bar?: number;
	energies: readonly (readonly [energy: string, device: string])[];
	permit?: string;
	/** Names of plans in words/plans.ts. */
	plans: readonly string[];
}
