import { z } from 'zod';
import { pullAnswer, snapshotAnswer } from '#core/sync/messages.ts';

/** As the protocol has them, but one document that is no document must not cost us the page (S-6). */
export const pulledPage = pullAnswer.extend({ docs: z.array(z.unknown()) });
export const filledPage = snapshotAnswer.extend({ docs: z.array(z.unknown()) });

export type PulledPage = z.infer<typeof pulledPage>;
export type FilledPage = z.infer<typeof filledPage>;
export type Leave = PulledPage['leaves'][number];
