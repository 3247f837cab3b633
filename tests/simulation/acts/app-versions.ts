import { z } from 'zod';
import type { Command } from '#core/commands/command.ts';
import { defineCommand, done } from '#core/commands/command.ts';
import { draft } from '#core/commands/lookup.ts';
import { commandNamed } from '#core/commands/registry.ts';

/** One command of which apps of several ages know several forms; all others are the same in each. */
export const AGED = 'work.comment';

const real = (): Command => {
	const command = commandNamed(AGED);
	if (!command) throw new Error(`there is no ${AGED}`);
	return command;
};

const id = z.string();
const say = (
	v: number,
	args: z.ZodType<{ id: string; text?: string | undefined; words?: string | undefined }>,
	upcasts = {}
) =>
	defineCommand({
		name: AGED,
		v,
		args,
		upcasts,
		run: (read, given, meta) => real().run(read, { id: given.id, text: given.text ?? given.words }, meta)
	});

const FORMS = {
	/** Too old to be understood by anybody. */
	ancient: say(1, z.object({ id, words: z.string() })),
	older: say(2, z.object({ id, words: z.string() })),
	current: say(3, z.object({ id, text: z.string().optional(), to: z.string().optional() }), {
		2: (args: unknown) => {
			const { id: job, words } = z.object({ id, words: z.string() }).parse(args);
			return { id: job, text: words };
		}
	}),
	newer: say(4, z.object({ id, text: z.string(), tone: z.string().optional() }))
};
export type Age = keyof typeof FORMS;

/** What somebody says with an app of that age. */
export const saidWith = (age: Age, job: string, words: string): object =>
	age === 'ancient' || age === 'older' ? { id: job, words } : { id: job, text: words };

/** Mistakes of ours: one that throws, one that writes what no shelf takes. */
const MISTAKES = [
	defineCommand({
		name: 'sim.explode',
		v: 1,
		args: z.object({}),
		run: () => Promise.reject(new Error('a mistake of ours'))
	}),
	defineCommand({
		name: 'sim.misshapen',
		v: 1,
		args: z.object({}),
		run: async (_read, _args, meta) =>
			done([
				{
					...draft<'team'>({} as never),
					id: meta.newId('t'),
					kind: 'team',
					scopes: ['site:x'],
					archived: false,
					name: 7
				}
			])
	})
];

export const commandsOf =
	(age: Age) =>
	(name: string): Command | undefined =>
		name === AGED ? FORMS[age] : (MISTAKES.find((one) => one.name === name) ?? commandNamed(name));
