/** What happened to the part. */
export const MECHANISMS = [
	'1.1',
	'1.2',
	'1.3',
	'1.4',
	'1.5',
	'1.6',
	'2.1',
	'2.2',
	'2.3',
	'2.4',
	'2.5',
	'2.6',
	'2.7',
	'2.8',
	'3.1',
	'3.2',
	'3.3',
	'3.4',
	'3.5',
	'4.1',
	'4.2',
	'4.3',
	'4.4',
	'4.5',
	'5.1',
	'5.2',
	'5.3',
	'6.1',
	'6.2',
	'6.3',
	'6.4'
] as const;

/** Where it came from. */
export const ORIGINS = [
	'O-LUB',
	'O-OVL',
	'O-SET',
	'O-INS',
	'O-AGE',
	'O-PRT',
	'O-DES',
	'O-OPR',
	'O-MNT',
	'O-MAT',
	'O-WET',
	'O-SUP',
	'O-KNK',
	'O-UNK'
] as const;

export const REMEDIES = [
	'R-RPL',
	'R-UNT',
	'R-FIX',
	'R-ADJ',
	'R-TEN',
	'R-TGT',
	'R-CLN',
	'R-CLR',
	'R-LUB',
	'R-SEA',
	'R-FIL',
	'R-WIR',
	'R-CAL',
	'R-RST',
	'R-PRG',
	'R-SET',
	'R-BAL',
	'R-OVH',
	'R-MOD',
	'R-TMP',
	'R-TST',
	'R-INS',
	'R-OTH'
] as const;

/** Helped for now: something must follow. */
export const NEEDS_FOLLOW_UP: readonly string[] = ['R-TMP'];

/** Lists of which an entry is no more than its code and its words. */
export const PLAIN_LISTS = {
	impact: ['critical', 'degraded', 'incipient'],
	group: ['rotating', 'electrical', 'conveyor', 'packaging'],
	'stop-reason': [
		'failure',
		'jam',
		'changeover',
		'cleaning',
		'maintenance',
		'material',
		'upstream',
		'downstream',
		'people',
		'supply',
		'quality',
		'no-order',
		'other'
	],
	'reject-reason': ['not-a-fault', 'production', 'done', 'unclear', 'replaced-soon', 'no-budget'],
	'delay-reason': ['no-window', 'parts', 'people', 'breakdowns', 'contractor', 'idle', 'forgotten'],
	'permit-type': ['hot-work', 'confined-space', 'height', 'electrical', 'ammonia', 'pressure'],
	energy: [
		'electrical',
		'pneumatic',
		'hydraulic',
		'steam',
		'product',
		'chemical',
		'gravity',
		'refrigerant',
		'rotation'
	],
	activity: ['hands-on', 'waiting', 'travel', 'parts', 'instructions', 'paper', 'break']
} as const;
