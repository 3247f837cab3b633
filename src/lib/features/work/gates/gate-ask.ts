/** What is asked before something is done at a gate. */
export type GateAsk =
	| { what: 'lock'; isolation: string }
	| { what: 'try'; isolation: string }
	| { what: 'unlock'; isolation: string; lock: string }
	| { what: 'hand'; isolation: string; lock: string }
	| { what: 'issue'; type: string; permit?: string }
	| { what: 'stop'; permit: string; state: 'suspended' | 'cancelled' }
	| { what: 'permit' }
	| { what: 'point' };
