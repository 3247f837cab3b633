/** Figures that others have published for their own systems and methods. */

/** SAP's example of a shift factor: start 1 March 1998, every three months, 10 % tolerance, factor 50 %. */
export const SAP_SHIFT = { lateDays: 14, next: '1998-09-08' };

/** Days of grace by interval: 20 % of it, at most 28 days (SMRP's guidance). */
export const GRACE = [
	['1 week', 1],
	['2 week', 3],
	['4 week', 6],
	['1 month', 6],
	['6 week', 8],
	['8 week', 11],
	['2 month', 12],
	['3 month', 18],
	['4 month', 24],
	['6 month', 28],
	['12 month', 28],
	['24 month', 28]
] as const;

/** Orders due and done in time, and the percentage of them. */
export const COMPLIANCE = { due: 384, onTime: 318, percent: 82.8125 };
