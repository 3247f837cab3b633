import type { Op } from '../sync/op.ts';
import type { Command } from './command.ts';

export type Upcast = { ok: true; args: unknown } | { ok: false };

/** The arguments as this version of the command takes them; undefined where they are beyond its window. */
export const upcast = (command: Command, op: Pick<Op, 'v' | 'args'>): Upcast | undefined => {
	let { args } = op;
	for (let v = op.v; v < command.v; v++) {
		const step = command.upcasts[v];
		if (!step) return undefined;
		try {
			args = step(args);
		} catch {
			return { ok: false };
		}
	}
	return { ok: true, args };
};
