import { z } from 'zod';
import { defineCommand, done, refused, type Command } from '#core/commands/command.ts';
import { draft } from '#core/commands/lookup.ts';
import { commandNamed } from '#core/commands/registry.ts';

/** Acts of which a test knows everything: they write documents of a simple kind into whatever scopes it names. */
const write = defineCommand({
	name: 'team.write',
	v: 2,
	upcasts: { 1: (args) => ({ ...(args as object), scopes: ['site:ham1'] }) },
	args: z.object({
		id: z.string(),
		scopes: z.array(z.string()),
		name: z.string(),
		photo: z.string().optional()
	}),
	run: async (_read, { id, scopes, name, photo }, meta) =>
		done([
			draft<'team'>({
				id,
				kind: 'team',
				site: 'ham1',
				scopes,
				archived: false,
				name,
				code: id,
				members: [meta.actor.id, ...(photo === undefined ? [] : [photo])]
			})
		])
});

const create = defineCommand({
	name: 'team.create',
	v: 1,
	args: z.object({ name: z.string() }),
	run: async (_read, { name }, meta) => {
		const id = meta.newId('t');
		const scopes = ['site:ham1'];
		return done([
			draft<'team'>({ id, kind: 'team', site: 'ham1', scopes, archived: false, name, code: id, members: [] })
		]);
	}
});

const rename = defineCommand({
	name: 'team.rename',
	v: 1,
	args: z.object({ id: z.string(), name: z.string() }),
	run: async (read, { id, name }) => {
		const old = await read.get(id);
		return old ? done([{ ...old, name }]) : refused('not-found');
	}
});

const explode = defineCommand({
	name: 'team.explode',
	v: 1,
	args: z.object({}),
	run: async () => {
		throw new Error('a mistake of ours, with a secret in it');
	}
});

/** As a plan opens the job of a slot: the id follows from plan and slot, whoever does it (S-9). */
const open = defineCommand({
	name: 'team.open',
	v: 1,
	args: z.object({ plan: z.string(), slot: z.int() }),
	run: async (read, { plan, slot }) => {
		const id = `t.${plan}.${slot}`;
		if (await read.get(id)) return done([], [{ code: 'already-so', doc: id }]);
		const scopes = ['site:ham1'];
		return done([
			draft<'team'>({
				id,
				kind: 'team',
				site: 'ham1',
				scopes,
				archived: false,
				name: plan,
				code: id,
				members: []
			})
		]);
	}
});

/** Writes a document that no schema takes. */
const poison = defineCommand({
	name: 'team.poison',
	v: 1,
	args: z.object({}),
	run: async (_read, _args, meta) =>
		done([{ id: meta.newId('t'), kind: 'team', scopes: ['site:ham1'], archived: false, name: 7 }])
});

const own = new Map<string, Command>(
	[write, create, rename, open, explode, poison].map((command) => [command.name, command])
);

export const testCommands = (name: string): Command | undefined => own.get(name) ?? commandNamed(name);
