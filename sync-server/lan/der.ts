/** The few forms of DER (X.690) of which certificates are made. */

const sizeOf = (length: number): number[] => {
	if (length < 0x80) return [length];
	return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
};

const tagged = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
	const content = Buffer.concat(parts);
	return Buffer.concat([Buffer.from([tag, ...sizeOf(content.length)]), content]);
};

export const sequence = (...parts: readonly Uint8Array[]): Buffer => tagged(0x30, ...parts);
export const setOf = (...parts: readonly Uint8Array[]): Buffer => tagged(0x31, ...parts);
export const octets = (...parts: readonly Uint8Array[]): Buffer => tagged(0x04, ...parts);
export const text = (words: string): Buffer => tagged(0x0c, Buffer.from(words));
export const truth = (): Buffer => tagged(0x01, Buffer.from([0xff]));

/** A field told by its number: `[0]` around whole values, or in place of a value's own tag. */
export const around = (number: number, ...parts: readonly Uint8Array[]): Buffer =>
	tagged(0xa0 | number, ...parts);
export const inPlace = (number: number, content: Uint8Array): Buffer => tagged(0x80 | number, content);

export const bits = (bytes: Uint8Array, unused = 0): Buffer => tagged(0x03, Buffer.from([unused]), bytes);

/** Never negative: a first bit that is set gets a zero before it. */
export const integer = (bytes: Uint8Array): Buffer =>
	(bytes[0] ?? 0) & 0x80 ? tagged(0x02, Buffer.from([0]), bytes) : tagged(0x02, bytes);

const base128 = (value: number): number[] => {
	const digits = [value & 0x7f];
	for (let rest = value >> 7; rest > 0; rest >>= 7) digits.unshift((rest & 0x7f) | 0x80);
	return digits;
};

/** An object's name in the world, such as `2.5.29.17`. */
export const oid = (dotted: string): Buffer => {
	const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
	return tagged(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
};

/** To the second; with two digits for the year until 2050, as certificates want it. */
export const time = (moment: Date): Buffer => {
	const digits = `${moment.toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')}Z`;
	return moment.getUTCFullYear() < 2050
		? tagged(0x17, Buffer.from(digits.slice(2)))
		: tagged(0x18, Buffer.from(digits));
};
