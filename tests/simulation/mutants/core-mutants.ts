import type { Mutant } from './mutant.ts';

/** Ways to break the rules that devices and server share. */
export const CORE_MUTANTS: readonly Mutant[] = [
	{
		name: 'future-times-stand',
		means: 'An act of a device whose clock is ahead ranks as done after it came.',
		file: 'src/core/sync/act-time.ts',
		find: 'return latest !== undefined && done > latest ? latest : done;',
		put: 'return done;'
	},
	{
		name: 'own-clock',
		means: 'A command stamps what it writes with the time at which it runs.',
		file: 'src/core/commands/settle.ts',
		find: 'updatedAt: meta.at',
		put: 'updatedAt: new Date().toISOString()'
	},
	{
		name: 'line-without-balance',
		means: 'Moving stock writes its lines and leaves the balances as they were.',
		file: 'src/core/commands/stock/ledger.ts',
		find: `	desk.put(draft<'level'>(level));`,
		put: `	if (line.type !== 'move') desk.put(draft<'level'>(level));`
	},
	{
		name: 'slot-by-act',
		means: 'Whoever opens a slot of a plan makes a job of their own.',
		file: 'src/core/commands/plan/slots.ts',
		find: 'const own = slotWorkId(plan.id, asset.id, ordinal);',
		put: `const own = meta.newId('w');`
	},
	{
		name: 'slot-by-counter',
		means: 'An occurrence is numbered by a counter, not by its predecessor.',
		file: 'src/core/pm/slots/plan-clock.ts',
		find: 'const ordinal = (settled?.ordinal ?? 0) + 1;',
		put: 'const ordinal = (globalThis.turnsCounted = (globalThis.turnsCounted ?? 0) + 1);'
	}
];
