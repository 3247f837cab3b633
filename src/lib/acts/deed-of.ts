import type { Op } from '#core/sync/op.ts';

/** What a person did, also where something else stands in its place in the sequence. */
export const deedOf = ({ op, was }: { op: Op; was?: Op }): Op => was ?? op;
