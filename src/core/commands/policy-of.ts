import type { DocOf } from '../model/collections.ts';
import { getOf } from './lookup.ts';
import { policyId } from './policy-id.ts';
import type { Read } from './read.ts';

type Policy = DocOf<'policy'>;
type Demands = Pick<
	Policy,
	'approvalNeeded' | 'failureCodeFor' | 'signatureFor' | 'closeWhenDone' | 'verifyFor'
>;

/** What the site demands; what it never said is as lenient as safety allows. */
export const policyOf = async (read: Read, site: string): Promise<Demands> =>
	(await getOf(read, 'policy', policyId(site))) ?? {};
