/** Which machine stands, for how long, and from when; it lives in the address. */
export interface StopView {
	readonly machine: string | undefined;
	readonly minutes: number;
	/** A window that production gives away; undefined: now. */
	readonly window: string | undefined;
}

export const LENGTHS = [30, 60, 120, 240, 480] as const;
const USUAL = 60;
const MOST = 60 * 24 * 14;

export const viewFrom = (search: URLSearchParams): StopView => {
	const minutes = Number(search.get('minutes'));
	return {
		machine: search.get('machine')?.slice(0, 100) || undefined,
		minutes: minutes >= 1 && minutes <= MOST ? Math.round(minutes) : USUAL,
		window: search.get('window')?.slice(0, 100) || undefined
	};
};

export const searchOf = ({ machine, minutes, window }: StopView): string => {
	const search = new URLSearchParams({
		...(machine !== undefined && { machine }),
		...(minutes !== USUAL && { minutes: String(minutes) }),
		...(window !== undefined && { window })
	}).toString();
	return search && `?${search}`;
};
