import type { Day } from '../day.ts';

/** Why not, or why perhaps not. */
export type Hindrance =
	| { readonly why: 'too-early'; readonly from: Day }
	| { readonly why: 'too-long'; readonly minutes: number }
	| { readonly why: 'waits'; readonly type: string }
	| { readonly why: 'no-parts'; readonly part: string; readonly needed: number; readonly there: number }
	| { readonly why: 'no-skill'; readonly skill: string }
	| { readonly why: 'length-unknown' }
	| { readonly why: 'stock-unsure'; readonly part: string }
	| { readonly why: 'skill-unsure'; readonly skill: string }
	| { readonly why: 'permit-first'; readonly type: string };

const UNSURE: readonly Hindrance['why'][] = [
	'length-unknown',
	'stock-unsure',
	'skill-unsure',
	'permit-first'
];

/** Nobody knows that it cannot be done. */
export const isUnsure = ({ why }: Hindrance): boolean => UNSURE.includes(why);
