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

/** The first key under which there is anything. */
const firstOf = async (read: Read, keys: readonly string[]): Promise<Tagged[]> => {
	for (const one of keys) {
		const found = inUse(await read.find(one));
		if (found.length > 0) return found;
	}
	return [];
};

/** Every address at which labels of this plant were ever printed, as far as this device knows. */
const ownHosts = async (read: Read, here: string): Promise<Set<string>> => {
	const sites = (await read.find('kind:site')).filter(isAsset);
	const addresses = sites.flatMap(({ publicAddress, externalIds = [] }) => [
		...(publicAddress === undefined ? [] : [publicAddress]),
		...externalIds.filter(({ system }) => system === OLD_ADDRESS).map(({ id }) => id)
	]);
	return new Set([here, ...addresses].flatMap((address) => hostOf(address) ?? []));
};

const isOnLabel = (tag: string): boolean => tag !== '' && tag.length <= LONGEST;

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
	const tagged = await firstOf(read, [...new Set(exact)].filter(isOnLabel).map(key.tag));
	if (tagged.length > 0) return found('tag', tagged);

	const thing = trimmed.length <= LONGEST ? gs1Thing(trimmed) : undefined;
	if (thing !== undefined) {
		const keys = [key.external(GS1_SYSTEM, thing), ...gs1Spellings(thing).map(key.tag)];
		const named = await firstOf(read, keys);
		if (named.length > 0) return found('gs1', named);
	}

	const hosts = await ownHosts(read, here);
	const own = codeInOwnAddress(trimmed, hosts);
	const isAddress = hostOf(trimmed) !== undefined;
	const withCode = await byCode(read, own ?? (isAddress ? '' : codeAsTyped(trimmed)), isTyped);
	if (withCode.length > 0) return found(own === undefined ? 'code' : 'address', withCode);

	const elsewhere = isAddress && own === undefined ? (codeInAddress(trimmed) ?? '') : '';
	const paper = jobInOwnAddress(trimmed, hosts);
	return { is: 'unknown', sameCode: await byCode(read, elsewhere, false), ...(paper && { paper }) };
};

const byCode = async (read: Read, code: string, isForgiving: boolean): Promise<Tagged[]> => {
	if (code.length > LONGEST) return [];
	const kept = keptAs(code).filter(({ length }) => length <= LONGEST_CODE);
	const exact = await firstOf(
		read,
		kept.flatMap((one) => [key.tag(one), key.code(one)])
	);
	if (exact.length > 0 || !isForgiving || kept.length === 0) return exact;
	return firstOf(read, spellingsOf(asPrinted(code)).map(key.code));
};
