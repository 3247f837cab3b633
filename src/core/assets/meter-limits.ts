interface Limits {
	readonly min?: number | undefined;
	readonly max?: number | undefined;
}

/** How a reading stands to the limits of its meter. */
export const standsAs = (
	value: number,
	{ warn = {}, fail = {} }: { warn?: Limits | undefined; fail?: Limits | undefined }
): 'good' | 'warn' | 'fail' => {
	const isOut = ({ min, max }: Limits) =>
		(min !== undefined && value < min) || (max !== undefined && value > max);
	if (isOut(fail)) return 'fail';
	return isOut(warn) ? 'warn' : 'good';
};
