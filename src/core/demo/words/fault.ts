import type { Impact } from '../../model/work-status.ts';
import type { PartKind } from './parts.ts';

/** One thing that goes wrong, in the words of who sees it and of who repairs it. */
export interface Fault {
	says: string;
	found: string;
	mode: string;
	cause: string;
	remedy: string;
	impact: Impact;
	/** Hands-on, in the middle. */
	minutes: number;
	part?: PartKind | undefined;
}

export type FaultRow = readonly [
	says: string,
	found: string,
	codes: string,
	impact: Impact,
	minutes: number,
	part?: PartKind
];

export const faultsOf = (rows: readonly FaultRow[]): readonly Fault[] =>
	rows.map(([says, found, codes, impact, minutes, part]) => {
		const [mode = '', cause = '', remedy = ''] = codes.split(' ');
		return { says, found, mode, cause, remedy, impact, minutes, part };
	});

/** Signals, supply and programs are the electricians'; what rubs, leaks and bends is the mechanics'. */
export const isElectrical = ({ cause }: Fault): boolean => cause.startsWith('3.') || cause.startsWith('4.');
