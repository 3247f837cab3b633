const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** The first 64 bits: a single machine may use any of the rest. */
const firstHalf = (address: string): string => {
	const [head = '', tail] = address.split('::', 2);
	const before = head === '' ? [] : head.split(':');
	const after = tail === undefined || tail === '' ? [] : tail.split(':');
	const zeros =
		tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
	return [...before, ...zeros, ...after].slice(0, 4).join(':');
};

/** By what addresses are told apart when guesses are counted. */
export const networkOf = (address: string): string => {
	const [, mapped] = MAPPED.exec(address) ?? [];
	if (mapped !== undefined) return mapped;
	return address.includes(':') && address !== '::1' ? `${firstHalf(address)}::/64` : address;
};
