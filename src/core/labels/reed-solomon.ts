/** The field of 256 in which a Data Matrix reckons. */
const POLYNOMIAL = 0x12d;

const powers = new Uint8Array(510);
const logs = new Uint8Array(256);
for (let power = 0, value = 1; power < 255; power++) {
	powers[power] = value;
	powers[power + 255] = value;
	logs[value] = power;
	value = value & 0x80 ? (value << 1) ^ POLYNOMIAL : value << 1;
}

const times = (a: number, b: number): number =>
	a === 0 || b === 0 ? 0 : (powers[(logs[a] ?? 0) + (logs[b] ?? 0)] ?? 0);

/** The product of (x - 2^1) … (x - 2^count), its highest term left out. */
const generator = (count: number): number[] => {
	let factors = [1];
	for (let n = 1; n <= count; n++) {
		const root = powers[n] ?? 0;
		factors = [...factors, 0].map((factor, at) => factor ^ times(factors[at - 1] ?? 0, root));
	}
	return factors.slice(1);
};

/** The words and behind them so many from which a reader mends what is scratched. */
export const withChecks = (words: readonly number[], count: number): number[] => {
	const factors = generator(count);
	let rest = Array.from({ length: count }, () => 0);
	for (const word of words) {
		const first = word ^ (rest[0] ?? 0);
		rest = factors.map((factor, at) => (rest[at + 1] ?? 0) ^ times(factor, first));
	}
	return [...words, ...rest];
};
