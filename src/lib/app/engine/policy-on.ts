import { getOf } from '#core/commands/lookup.ts';
import { policyId } from '#core/commands/policy-id.ts';
import type { Read } from '#core/commands/read.ts';

/** What the site where this device stands has decided. */
export const policyOn = (device: string) => async (read: Read) => {
	const site = (await getOf(read, 'device', device))?.site;
	return site === undefined ? undefined : getOf(read, 'policy', policyId(site));
};
