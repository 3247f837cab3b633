import type { Parts } from '../../parts.ts';

export const demo: Parts['demo'] = {
	mark: 'Demowerk: Nichts hier ist echt.',
	change: 'Wechseln'
};
