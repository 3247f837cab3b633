import { z } from 'zod';
import { can } from '../access/can.ts';
import { siteScope } from '../access/scopes.ts';
import { id, noteText } from '../model/fields.ts';
import { defineCommand, done, refused } from './command.ts';
import type { Meta, Outcome } from './command.ts';

/** What somebody says about an act that is parked: where it is parked, and which it is. */
const decision = z.object({ site: id, act: id });
const rejection = decision.extend({
	/** The person whose act it is reads it. */
	reason: noteText.refine((text) => text.trim() !== '')
});

export type Decision = z.infer<typeof decision> & { reason?: string };

/**
 * Only the right to decide is asked here. What is decided about lies in the server's log, which no device holds; the
 * server, which does, then makes the parked act true in the same transaction.
 */
const decide = async (name: string, site: string, { actor }: Meta): Promise<Outcome> =>
	can(actor, name, { site, scopes: [siteScope(site)] }) ? done([]) : refused('not-allowed');

export const ACCEPT = 'act.accept';
const REJECT = 'act.reject';

export const isDecision = (name: string): boolean => name === ACCEPT || name === REJECT;

export const actCommands = [
	defineCommand({
		name: ACCEPT,
		v: 1,
		args: decision,
		run: (_read, { site }, meta) => decide(ACCEPT, site, meta)
	}),
	defineCommand({
		name: REJECT,
		v: 1,
		args: rejection,
		run: (_read, { site }, meta) => decide(REJECT, site, meta)
	})
];
