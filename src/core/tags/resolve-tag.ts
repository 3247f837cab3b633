import type { Read } from '../commands/read.ts';
import { isAsset, isKind } from '../model/kind-guards.ts';
import type { Asset, DocOf } from '../model/collections.ts';
import type { Doc } from '../model/document.ts';
import { key } from '../model/keys.ts';
import { asIdentificationLink, codeInAddress, codeInOwnAddress, hostOf, OLD_ADDRESS } from './addresses.ts';
import { gs1Spellings, gs1Thing } from './gs1.ts';
import { jobInOwnAddress } from './job-address.ts';
import type { OnPaper } from './job-address.ts';
import { asPrinted, codeAsTyped, keptAs, spellingsOf } from './typed-code.ts';

/** What carries labels. */
export type Tagged = Doc & (Asset | DocOf<'part'> | DocOf<'bin'>);

/**
 * found: one thing, or several with the same code. unknown: nothing on this device has it; `sameCode` is a thing of ours
 * with the code in an address that is not ours, which is not the same thing until a person says so; `paper` is a job of
 * ours, which carries no label.
 */
export type Resolved =
	| {
			readonly is: 'found';
			readonly by: 'tag' | 'gs1' | 'address' | 'code';
			readonly things: readonly Tagged[];
	  }
	| { readonly is: 'unknown'; readonly sameCode: readonly Tagged[]; readonly paper?: OnPaper };

/** Longer texts are on no label of ours, and no index holds them. */
const LONGEST = 500;
const LONGEST_CODE = 60;
/** As an external id, for numbers that the plant has from elsewhere. */
const GS1_SYSTEM = 'gs1';

const isTagged = (doc: Doc): doc is Tagged => isAsset(doc) || isKind(doc, 'part') || isKind(doc, 'bin');

/** What is in use comes before what was put away. */
const inUse = (docs: readonly Doc[]): Tagged[] => {
	const tagged = docs.filter(isTagged);
	const live = tagged.filter(({ archived }) => !archived);
	return live.length > 0 ? live : tagged;
};

const SITES = 'kind:site';

/** What carries these keys, asked for in one go: one question after the other keeps whoever scans waiting. */
const lookUp = async (read: Read, keys: readonly string[]) => {
	const found = await Promise.all(
		[...new Set(keys)].map(async (one) => [one, await read.find(one)] as const)
	);
	return new Map<string, readonly Doc[]>(found);
};

/** The first key under which there is anything. */
const firstOf = (known: ReadonlyMap<string, readonly Doc[]>, keys: readonly string[]): Tagged[] =>
	keys.map((one) => inUse(known.get(one) ?? [])).find(({ length }) => length > 0) ?? [];

/** Every address at which labels of this plant were ever printed, as far as this device knows. */
const ownHosts = (sites: readonly Doc[], here: string): Set<string> => {
	const addresses = sites
		.filter(isAsset)
		.flatMap(({ publicAddress, externalIds = [] }) => [
			...(publicAddress === undefined ? [] : [publicAddress]),
			...externalIds.filter(({ system }) => system === OLD_ADDRESS).map(({ id }) => id)
		]);
	return new Set([here, ...addresses].flatMap((address) => hostOf(address) ?? []));
};

const isOnLabel = (tag: string): boolean => tag !== '' && tag.length <= LONGEST;

const keysOfCode = (code: string): string[] =>
	code.length > LONGEST
		? []
		: keptAs(code)
				.filter(({ length }) => length <= LONGEST_CODE)
				.flatMap((one) => [key.tag(one), key.code(one)]);

interface Scanned {
	readonly text: string;
	/** A person typed it: a dash too few and an O for a zero are forgiven. */
	readonly isTyped?: boolean;
	/** Where this app came from, as an address. */
	readonly here: string;
}

/**
 * What a scanned text means here, from the device alone. First the exact text, as it is: a label is never altered. Then
 * what the standards read in it, then addresses of ours, then codes.
 */
export const resolveTag = async (read: Read, { text, isTyped = false, here }: Scanned): Promise<Resolved> => {
	const found = (by: 'tag' | 'gs1' | 'address' | 'code', things: readonly Tagged[]): Resolved => ({
		is: 'found',
		by,
		things
	});
	// Some readers end what they type with a line break or a tab.
	const trimmed = text.trim();
	const exact = [text, trimmed, asIdentificationLink(trimmed)].filter((tag) => tag !== undefined);
	const tags = exact.filter(isOnLabel).map(key.tag);
	const thing = trimmed.length <= LONGEST ? gs1Thing(trimmed) : undefined;
	const numbers =
		thing === undefined ? [] : [key.external(GS1_SYSTEM, thing), ...gs1Spellings(thing).map(key.tag)];
	const isAddress = hostOf(trimmed) !== undefined;
	const code = (isAddress ? codeInAddress(trimmed) : codeAsTyped(trimmed)) ?? '';
	const codes = keysOfCode(code);
	const known = await lookUp(read, [...tags, ...numbers, ...codes, SITES]);

	const tagged = firstOf(known, tags);
	if (tagged.length > 0) return found('tag', tagged);
	const numbered = firstOf(known, numbers);
	if (numbered.length > 0) return found('gs1', numbered);

	const hosts = ownHosts(known.get(SITES) ?? [], here);
	const isOurs = codeInOwnAddress(trimmed, hosts) !== undefined;
	const withCode = firstOf(known, codes);
	const isElsewhere = isAddress && !isOurs;
	if (!isElsewhere) {
		const isMisspelt = isTyped && withCode.length === 0 && codes.length > 0;
		const meant = isMisspelt ? await spelled(read, code) : withCode;
		if (meant.length > 0) return found(isOurs ? 'address' : 'code', meant);
	}
	const paper = jobInOwnAddress(trimmed, hosts);
	return { is: 'unknown', sameCode: isElsewhere ? withCode : [], ...(paper && { paper }) };
};

/** What somebody may have meant who typed a dash too few or an O for a zero. */
const spelled = async (read: Read, code: string): Promise<Tagged[]> => {
	const keys = spellingsOf(asPrinted(code)).map(key.code);
	return firstOf(await lookUp(read, keys), keys);
};
