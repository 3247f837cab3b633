import type { Parts } from '../../parts.ts';

export const demo: Parts['demo'] = {
	mark: 'Zakład pokazowy: nic tu nie jest prawdziwe.',
	change: 'Zmień'
};
