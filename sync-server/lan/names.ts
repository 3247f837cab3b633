import { isIP } from 'node:net';

/** Names and networks for which nobody outside a plant can get a certificate, so vouching for them harms nobody else. */
const NETWORKS = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '169.254.0.0/16', '127.0.0.0/8'];
const ENDINGS = ['local', 'localhost', 'lan', 'internal', 'home.arpa'];

const PRIVATE = /^(10|127|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\./;
const HOST_NAME = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/;

export const isHostName = (name: string): boolean => HOST_NAME.test(name) && isIP(name) === 0;

/** What a new authority may vouch for: what is private anyway, and the one name it is made for. */
export const permittedFor = (name: string): string[] => [...new Set([...ENDINGS, name]), ...NETWORKS];

const endsSo = (name: string, ending: string): boolean => name === ending || name.endsWith(`.${ending}`);

/** Whether an authority that was made for the one name may vouch for the other. */
export const mayVouch = (madeFor: string, name: string): boolean =>
	isIP(name) === 0 ? [...ENDINGS, madeFor].some((ending) => endsSo(name, ending)) : PRIVATE.test(name);

interface Computer {
	readonly hostName: string;
	/** Its IPv4 addresses. */
	readonly addresses: readonly string[];
}

/** Under what this computer can be reached in its networks, the best first. */
export const namesOf = (asked: string | undefined, { hostName, addresses }: Computer): string[] => {
	const own = hostName.toLowerCase();
	const alone = own.split('.')[0] ?? '';
	const names = [asked, ...addresses.filter((address) => PRIVATE.test(address)), own, `${alone}.local`];
	const known = names.filter((name) => name !== undefined && (isIP(name) === 4 || isHostName(name)));
	return [...new Set([...known, 'localhost', '127.0.0.1'] as string[])];
};
