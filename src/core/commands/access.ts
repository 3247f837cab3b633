import { z } from 'zod';
import { can } from '../access/can.ts';
import { siteScope } from '../access/scopes.ts';
import { id } from '../model/fields.ts';
import { defineCommand, done, refused } from './command.ts';

/**
 * What the server tells the log of itself: who came in, who did not, whose password or key changed. They make no
 * document; the log is where they are kept (S-12).
 */
const told = (name: string) =>
	defineCommand({
		name,
		v: 1,
		args: z.object({
			site: id,
			person: id,
			device: id.optional(),
			by: z.enum(['password', 'code', 'admin', 'self', 'demo', 'server']).optional(),
			/** Which admin. */
			who: id.optional()
		}),
		run: async (_read, { site }, { actor }) =>
			can(actor, name, { site, scopes: [siteScope(site)] }) ? done([]) : refused('not-allowed')
	});

export const accessCommands = [
	told('access.signIn'),
	told('access.signOut'),
	told('access.refuse'),
	told('access.setPassword'),
	told('access.setPin'),
	told('access.setBadge'),
	told('access.makeKey'),
	told('access.endKeys')
];
