import { judge } from '#core/commands/judge.ts';
import type { Circumstances } from '#core/commands/judge.ts';
import type { Command } from '#core/commands/command.ts';
import type { Read } from '#core/commands/read.ts';
import type { Op } from '#core/sync/op.ts';

export const decide = (op: Op, read: Read, more: Partial<Circumstances> = {}) =>
	judge(op, read, { at: op.at, verdictOf: () => undefined, ...more });

/** A registry of these commands alone. */
export const only =
	(...commands: Command[]) =>
	(name: string) =>
		commands.find((command) => command.name === name);

export const refusedWith = (code: string, more: object = {}) => ({
	result: 'refused',
	refusal: { code, ...more }
});
