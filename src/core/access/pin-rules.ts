const PIN = /^\d{4,10}$/;

const steps = (pin: string): Set<number> =>
	new Set([...pin].slice(1).map((digit, i) => Number(digit) - Number(pin[i])));

/** Not those that whoever stands at the tablet tries first: one digit over and over, digits in a row, two digits taking turns. */
export const isGoodPin = (pin: string): boolean => {
	if (!PIN.test(pin)) return false;
	const seen = steps(pin);
	const isRow = seen.size === 1 && [-1, 0, 1].some((step) => seen.has(step));
	return !isRow && new Set(pin).size > 2;
};
