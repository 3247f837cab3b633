import type { Mutant } from './mutant.ts';

/** Ways to break what a device keeps, shows and sends. */
export const DEVICE_MUTANTS: readonly Mutant[] = [
	{
		name: 'no-gating',
		means: 'An act leaves the screen with its verdict, not with the publication that shows what it did.',
		file: 'src/lib/outbox/pending-acts.ts',
		find: 'if (act.epoch === standing.epoch) return (act.head ?? 0) <= standing.head;',
		put: 'if (act.epoch === standing.epoch) return true;'
	},
	{
		name: 'overlay-order',
		means: 'Unsent acts are laid over what the server said in the wrong order.',
		file: 'src/lib/outbox/pending-acts.ts',
		find: '.sort((a, b) => a.n - b.n)',
		put: '.sort((a, b) => b.n - a.n)'
	},
	{
		name: 'cursor-before-persist',
		means: 'The cursor is written before the documents it speaks of.',
		file: 'src/lib/replica/replica.ts',
		find: `		const done = await this.#steadily(() => commit(this.database, effects, next, unsaid));`,
		put: `		const before = await this.#steadily(() => this.database.state.get('state'));
		if ((before?.version ?? 0) + 1 === next.version) {
			await this.#steadily(() => this.database.state.put(next));
			next = { ...next, version: next.version + 1 };
		}
		const done = await this.#steadily(() => commit(this.database, effects, next, unsaid));`
	},
	{
		name: 'half-a-round-shown',
		means: 'A page is shown before the rest of its round is there.',
		file: 'src/lib/replica/pull-round.ts',
		find: 'if (page.more) {',
		put: 'if (page.more && start.fill !== undefined) {'
	},
	{
		name: 'poison-blocks-pull',
		means: 'A page with a document that nobody can read is not taken.',
		file: 'src/lib/replica/pull-round.ts',
		find: 'await round.add(page.docs, page.leaves);',
		put: `const { check } = await import('./row.ts');
			if (page.docs.some((doc) => 'poison' in (check(doc, 1) ?? { poison: doc }))) {
				await round.drop();
				return { ok: false, trouble: { error: 'unreachable', message: 'a page nobody can read' } };
			}
			await round.add(page.docs, page.leaves);`
	},
	{
		name: 'refused-act-dropped',
		means: 'An act that the server refuses is deleted from the device.',
		file: 'src/lib/outbox/verdicts.ts',
		find: 'await database.outbox.bulkPut(answered);',
		put: `const isRefused = ({ verdict }) => verdict.result === 'refused';
			await database.outbox.bulkPut(answered.filter((act) => !isRefused(act)));
			await database.outbox.bulkDelete(answered.filter(isRefused).map(({ n }) => n));`
	},
	{
		name: 'withdrawn-sent',
		means: 'An act that was taken back is sent as if it had not been.',
		file: 'src/lib/outbox/undo.ts',
		find: "{ ...act, op: withdrawn(act.op), was: act.op, state: 'ready' }",
		put: "{ ...act, was: act.op, state: 'ready' }"
	}
];
