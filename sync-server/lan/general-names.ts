import { isIP } from 'node:net';
import { inPlace } from './der.ts';

const DNS = 2;
const ADDRESS = 7;

/** IPv4 only: that is what a plant's devices are sent to. */
const bytesOf = (address: string): Buffer => Buffer.from(address.split('.').map(Number));

/** A host name or an IPv4 address, as certificates write it. */
export const generalName = (name: string): Buffer =>
	isIP(name) === 4 ? inPlace(ADDRESS, bytesOf(name)) : inPlace(DNS, Buffer.from(name));

/** All names that end so, or all addresses of a network such as `10.0.0.0/8`. */
export const subtree = (name: string): Buffer => {
	const [address = '', length] = name.split('/');
	if (length === undefined) return inPlace(DNS, Buffer.from(name));
	const mask = Buffer.alloc(4);
	mask.writeUInt32BE((0xffffffff << (32 - Number(length))) >>> 0);
	return inPlace(ADDRESS, Buffer.concat([bytesOf(address), mask]));
};
