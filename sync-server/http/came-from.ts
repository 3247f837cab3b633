import { BlockList, isIP } from 'node:net';

/** Where a request comes from, as far as it can be believed. */
export interface Came {
	/** Empty where there was no socket. */
	readonly address: string;
	/** Over https up to us, or up to a proxy that is believed. */
	readonly isSecure: boolean;
	/** A proxy that is believed brought it. */
	readonly isForwarded: boolean;
}

/** The proxies whose word about others is taken: addresses, and networks such as `10.0.0.0/8`. */
export type Proxies = Pick<BlockList, 'check'>;

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Undefined where one of them is no address. */
export const proxiesIn = (text: string): Proxies | undefined => {
	const proxies = new BlockList();
	for (const one of text.split(',').map((part) => part.trim())) {
		const [address = '', length] = one.split('/');
		if (isIP(address) === 0) return undefined;
		if (length === undefined) proxies.addAddress(address, familyOf(address));
		else if (/^\d{1,3}$/.test(length) && Number(length) <= (isIP(address) === 4 ? 32 : 128))
			proxies.addSubnet(address, Number(length), familyOf(address));
		else return undefined;
	}
	return proxies;
};

const isOneOf = (proxies: Proxies | undefined, address: string): boolean =>
	proxies !== undefined && isIP(address) !== 0 && proxies.check(address, familyOf(address));

const listed = (header: string | null): string[] => (header ?? '').split(',').map((part) => part.trim());

/** The last address in the list that is no proxy of ours: whatever stands before it, anybody could have written. */
const firstBelieved = (
	forwarded: readonly string[],
	socket: string,
	proxies: Proxies | undefined
): string => {
	let believed = socket;
	for (const address of forwarded.toReversed()) {
		if (isIP(address) === 0) break;
		believed = address;
		if (!isOneOf(proxies, address)) break;
	}
	return believed;
};

export const cameFrom = ({ url, headers }: Request, socket: string, proxies?: Proxies): Came => {
	const isSecure = url.startsWith('https:');
	const direct = socket.replace(/^::ffff:(?=\d+\.)/i, '');
	if (!isOneOf(proxies, direct)) return { address: direct, isSecure, isForwarded: false };
	return {
		address: firstBelieved(listed(headers.get('x-forwarded-for')), direct, proxies),
		isSecure: isSecure || listed(headers.get('x-forwarded-proto')).at(-1) === 'https',
		isForwarded: true
	};
};
