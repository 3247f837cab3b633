import type { z } from 'zod';
import type { Actor } from '../access/actor.ts';
import type { Refusal, Difference as Sent } from '../sync/op.ts';
import type { Read } from './read.ts';
import type { DifferenceCode, RefusalCode } from './refusal-codes.ts';

/** What a command knows of the act besides its arguments. */
export interface Meta {
	op: string;
	actor: Actor;
	device: string;
	/**
	 * When it was done: the device's time corrected by the measured clock difference, on the server never later than
	 * the receipt. It ranks two people's words about the same thing; it never orders acts (S-11).
	 */
	at: string;
	tz: string;
	/** Revisions the person had before their eyes. */
	base: Readonly<Record<string, number>>;
	/** The id of the n-th thing this act creates: the same in the page and on the server. */
	newId: (prefix: string, n?: number) => string;
}

/** A document as a command leaves it: revision and change time are the framework's to give. */
export interface Draft {
	id: string;
	kind: string;
	scopes: string[];
	archived: boolean;
	[field: string]: unknown;
}

/** In what the plant came out different from what the person saw. */
export type Difference = Sent & { code: DifferenceCode };

export type Outcome =
	| { done: true; puts: readonly Draft[]; differences: readonly Difference[] }
	| { done: false; refusal: Refusal };

export interface Command<Args = unknown> {
	name: string;
	v: number;
	args: z.ZodType<Args>;
	/** From version n to n + 1, for acts written by an older app: `upcasts[n](args)`. */
	upcasts: Readonly<Record<number, (args: unknown) => unknown>>;
	run(read: Read, args: Args, meta: Meta): Promise<Outcome>;
}

export const done = (puts: readonly Draft[], differences: readonly Difference[] = []): Outcome => ({
	done: true,
	puts,
	differences
});
export const refused = (code: RefusalCode, more: Omit<Refusal, 'code'> = {}): Outcome => ({
	done: false,
	refusal: { code, ...more }
});

/** Keeps the arguments' type inside the family's file while the registry holds commands of every type. */
export const defineCommand = <Args>(
	definition: Omit<Command<Args>, 'upcasts'> & Partial<Pick<Command<Args>, 'upcasts'>>
): Command => ({ upcasts: {}, ...definition }) as Command;
