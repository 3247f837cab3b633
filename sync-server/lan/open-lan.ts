import { mkdirSync } from 'node:fs';
import { hostname, networkInterfaces } from 'node:os';
import { join } from 'node:path';
import {
	authorityFrom,
	identityFrom,
	type Authority,
	type Identity,
	type Surroundings
} from './authority.ts';
import { isHostName, mayVouch, namesOf } from './names.ts';

export interface Lan {
	/** Under what the server is reached, the best first. */
	readonly names: readonly string[];
	readonly authority: Authority;
	readonly identity: Identity;
	/** The certificate as it should be by now: the same one until it would end soon, or addresses have changed. */
	readonly renewed: () => Identity;
}

export type LanOpening = { ok: true; lan: Lan } | { ok: false; problem: string };

const thisComputer = () => ({
	hostName: hostname(),
	addresses: Object.values(networkInterfaces()).flatMap((one = []) =>
		one.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address)
	)
});

/** What a server needs to be trusted in a plant's own network, kept in this folder from start to start. */
export const openLan = (
	folder: string,
	asked: string | undefined,
	surroundings: Surroundings
): LanOpening => {
	const file = join(folder, 'authority.pem');
	const anew = 'remove that folder to begin with a new one, which every device must then be told to trust';
	try {
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		const { hostName } = thisComputer();
		const own = isHostName(hostName.toLowerCase()) ? hostName.toLowerCase() : 'localhost';
		const authority = authorityFrom(file, asked ?? own, surroundings);
		if (authority === undefined) return { ok: false, problem: `${file} is damaged: restore it, or ${anew}.` };
		if (authority.certificate.validToDate <= surroundings.now())
			return { ok: false, problem: `The certificate authority in ${folder} has ended: ${anew}.` };
		if (asked !== undefined && !mayVouch(authority.madeFor, asked))
			return {
				ok: false,
				problem: `The certificate authority in ${folder} was made for ${authority.madeFor} and cannot vouch for ${asked}: keep that name, or ${anew}.`
			};
		const names = (): string[] => namesOf(asked, thisComputer());
		const renewed = (): Identity =>
			identityFrom(join(folder, 'server.pem'), names(), authority, surroundings);
		return { ok: true, lan: { names: names(), authority, identity: renewed(), renewed } };
	} catch (error) {
		return {
			ok: false,
			problem: `The certificates in ${folder} cannot be kept (${error instanceof Error ? error.message : String(error)}): let this user read and write there.`
		};
	}
};
