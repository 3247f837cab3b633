/** How a thing fails, as people see it. Three letters follow ISO 14224's structure; those that begin with MW are our own. */
export const FAILURE_MODES = {
	BRD: {
		groups: ['rotating', 'electrical', 'conveyor', 'packaging'],
		impact: 'critical',
		iso14224: 'BRD',
		likelyCauses: ['2.5', '1.6', 'O-OVL', 'O-LUB'],
		likelyRemedies: ['R-RPL', 'R-UNT', 'R-OVH']
	},
	FTS: {
		groups: ['rotating', 'conveyor', 'packaging'],
		impact: 'critical',
		iso14224: 'FTS',
		likelyCauses: ['4.3', '4.2', '3.2', '1.6'],
		likelyRemedies: ['R-RST', 'R-WIR', 'R-RPL']
	},
	STP: {
		groups: ['rotating', 'conveyor', 'packaging'],
		impact: 'critical',
		iso14224: 'STP',
		likelyCauses: ['2.4', '3.1', '4.1', '1.6'],
		likelyRemedies: ['R-ADJ', 'R-RPL', 'R-WIR']
	},
	UST: {
		groups: ['rotating', 'electrical', 'conveyor', 'packaging'],
		impact: 'critical',
		iso14224: 'UST',
		likelyCauses: ['O-OVL', '4.4', '3.3', '2.7'],
		likelyRemedies: ['R-RST', 'R-CLN', 'R-RPL']
	},
	FTF: {
		groups: ['electrical', 'packaging'],
		impact: 'critical',
		iso14224: 'FTF',
		likelyCauses: ['3.2', '4.2', '1.6', 'O-SUP'],
		likelyRemedies: ['R-WIR', 'R-RPL', 'R-RST']
	},
	FTI: {
		groups: ['conveyor', 'packaging'],
		impact: 'degraded',
		iso14224: 'FTI',
		likelyCauses: ['O-SET', '1.3', '2.4', '3.1'],
		likelyRemedies: ['R-SET', 'R-ADJ', 'R-RPL']
	},
	SPO: {
		groups: ['electrical', 'conveyor', 'packaging'],
		impact: 'critical',
		iso14224: 'SPO',
		likelyCauses: ['4.1', '3.3', '3.5', 'O-WET'],
		likelyRemedies: ['R-WIR', 'R-RPL', 'R-PRG']
	},
	DOP: {
		groups: ['electrical', 'packaging'],
		impact: 'degraded',
		iso14224: 'DOP',
		likelyCauses: ['O-SUP', '1.6', '5.2', '3.4'],
		likelyRemedies: ['R-LUB', 'R-CLN', 'R-ADJ']
	},
	HIO: {
		groups: ['rotating', 'electrical', 'packaging'],
		impact: 'degraded',
		iso14224: 'HIO',
		likelyCauses: ['3.1', '3.4', 'O-SET'],
		likelyRemedies: ['R-SET', 'R-CAL', 'R-PRG']
	},
	LOO: {
		groups: ['rotating', 'electrical', 'conveyor', 'packaging'],
		impact: 'degraded',
		iso14224: 'LOO',
		likelyCauses: ['2.4', '5.1', 'O-SUP', '2.1'],
		likelyRemedies: ['R-CLN', 'R-RPL', 'R-SET']
	},
	NOO: {
		groups: ['rotating', 'electrical'],
		impact: 'critical',
		iso14224: 'NOO',
		likelyCauses: ['4.2', '5.1', '2.5', '3.2'],
		likelyRemedies: ['R-RPL', 'R-CLR', 'R-WIR']
	},
	ERO: {
		groups: ['rotating', 'electrical', 'packaging'],
		impact: 'degraded',
		iso14224: 'ERO',
		likelyCauses: ['3.1', '4.4', '1.5', 'O-SUP'],
		likelyRemedies: ['R-CAL', 'R-TGT', 'R-PRG']
	},
	PDE: {
		groups: ['rotating', 'electrical', 'conveyor', 'packaging'],
		impact: 'incipient',
		iso14224: 'PDE',
		likelyCauses: ['2.4', '5.2', '3.4', 'O-MNT'],
		likelyRemedies: ['R-ADJ', 'R-FIL', 'R-TST']
	},
	AIR: {
		groups: ['rotating', 'electrical', 'conveyor', 'packaging'],
		impact: 'incipient',
		iso14224: 'AIR',
		likelyCauses: ['3.3', '3.4', '5.2', '4.2'],
		likelyRemedies: ['R-CLN', 'R-CAL', 'R-RPL']
	},
	VIB: {
		groups: ['rotating', 'conveyor'],
		impact: 'incipient',
		iso14224: 'VIB',
		likelyCauses: ['1.2', '1.3', '1.5', '2.4'],
		likelyRemedies: ['R-BAL', 'R-ADJ', 'R-TGT']
	},
	NOI: {
		groups: ['rotating', 'conveyor', 'packaging'],
		impact: 'incipient',
		iso14224: 'NOI',
		likelyCauses: ['2.4', 'O-LUB', '1.5', '5.3'],
		likelyRemedies: ['R-LUB', 'R-RPL', 'R-TGT']
	},
	OHE: {
		groups: ['rotating', 'electrical', 'conveyor', 'packaging'],
		impact: 'degraded',
		iso14224: 'OHE',
		likelyCauses: ['O-LUB', 'O-OVL', '5.1', '1.5'],
		likelyRemedies: ['R-CLN', 'R-LUB', 'R-TGT']
	},
	IHT: {
		groups: ['rotating', 'packaging'],
		impact: 'degraded',
		iso14224: 'IHT',
		likelyCauses: ['4.2', '5.1', '3.4', '2.7'],
		likelyRemedies: ['R-RPL', 'R-CLN', 'R-CAL']
	},
	ELP: {
		groups: ['rotating', 'packaging'],
		impact: 'degraded',
		iso14224: 'ELP',
		likelyCauses: ['1.1', '2.4', '2.5', 'O-INS'],
		likelyRemedies: ['R-SEA', 'R-RPL', 'R-TGT']
	},
	ELU: {
		groups: ['rotating', 'electrical', 'conveyor', 'packaging'],
		impact: 'degraded',
		iso14224: 'ELU',
		likelyCauses: ['1.1', '2.4', '1.5', 'O-AGE'],
		likelyRemedies: ['R-SEA', 'R-TGT', 'R-RPL']
	},
	INL: {
		groups: ['rotating', 'packaging'],
		impact: 'degraded',
		iso14224: 'INL',
		likelyCauses: ['1.1', '2.4', '2.3', '5.2'],
		likelyRemedies: ['R-SEA', 'R-RPL', 'R-OVH']
	},
	LBP: {
		groups: ['rotating'],
		impact: 'degraded',
		iso14224: 'LBP',
		likelyCauses: ['5.1', '1.1', '2.4', 'O-MNT'],
		likelyRemedies: ['R-FIL', 'R-LUB', 'R-RPL']
	},
	PLU: {
		groups: ['rotating', 'electrical', 'conveyor', 'packaging'],
		impact: 'degraded',
		iso14224: 'PLU',
		likelyCauses: ['5.1', '5.2', '5.3', 'O-MNT'],
		likelyRemedies: ['R-CLR', 'R-CLN', 'R-FIL']
	},
	STD: {
		groups: ['rotating', 'electrical', 'conveyor', 'packaging'],
		impact: 'degraded',
		iso14224: 'STD',
		likelyCauses: ['2.6', '2.2', '1.4', '5.3'],
		likelyRemedies: ['R-FIX', 'R-RPL', 'R-MOD']
	},
	SER: {
		groups: ['rotating', 'electrical', 'conveyor', 'packaging'],
		impact: 'incipient',
		iso14224: 'SER',
		likelyCauses: ['1.5', '5.2', 'O-AGE'],
		likelyRemedies: ['R-TGT', 'R-CLN', 'R-FIX']
	},
	SLP: {
		groups: ['rotating', 'conveyor'],
		impact: 'degraded',
		iso14224: 'SLP',
		likelyCauses: ['2.4', '5.2', '1.5', 'O-OVL'],
		likelyRemedies: ['R-TEN', 'R-CLN', 'R-RPL']
	},
	FRO: {
		groups: ['rotating', 'conveyor'],
		impact: 'critical',
		iso14224: 'FRO',
		likelyCauses: ['1.6', '2.5', '5.3', 'O-LUB'],
		likelyRemedies: ['R-RPL', 'R-CLR', 'R-LUB']
	},
	FTO: {
		groups: ['electrical', 'packaging'],
		impact: 'critical',
		iso14224: 'FTO',
		likelyCauses: ['1.6', '3.2', 'O-SUP', '5.1'],
		likelyRemedies: ['R-CLN', 'R-RPL', 'R-WIR']
	},
	FTC: {
		groups: ['electrical', 'packaging'],
		impact: 'critical',
		iso14224: 'FTC',
		likelyCauses: ['5.3', '1.6', '3.2', 'O-SUP'],
		likelyRemedies: ['R-CLR', 'R-RPL', 'R-WIR']
	},
	FOV: {
		groups: ['electrical'],
		impact: 'degraded',
		iso14224: 'FOV',
		likelyCauses: ['4.4', '1.5', '4.1', 'O-SUP'],
		likelyRemedies: ['R-TGT', 'R-RPL', 'R-SET']
	},
	PTF: {
		groups: ['electrical', 'rotating'],
		impact: 'critical',
		iso14224: 'PTF',
		likelyCauses: ['4.2', '1.5', '2.5', '3.2'],
		likelyRemedies: ['R-WIR', 'R-RPL', 'R-TGT']
	},
	LOA: {
		groups: ['conveyor'],
		impact: 'critical',
		iso14224: 'LOA',
		likelyCauses: ['2.5', '1.1', 'O-OVL', '2.4'],
		likelyRemedies: ['R-RPL', 'R-ADJ', 'R-OVH']
	},
	'MW-JAM': {
		groups: ['conveyor', 'packaging'],
		impact: 'critical',
		likelyCauses: ['O-MAT', 'O-SET', '5.3', '1.3'],
		likelyRemedies: ['R-CLR', 'R-ADJ', 'R-SET']
	},
	'MW-TRK': {
		groups: ['conveyor'],
		impact: 'degraded',
		likelyCauses: ['1.3', '2.4', '5.2', 'O-INS'],
		likelyRemedies: ['R-TEN', 'R-CLN', 'R-ADJ']
	},
	'MW-BLT': {
		groups: ['conveyor', 'rotating'],
		impact: 'critical',
		likelyCauses: ['2.5', '2.4', 'O-OVL', 'O-AGE'],
		likelyRemedies: ['R-RPL', 'R-TEN', 'R-FIX']
	},
	'MW-FEED': {
		groups: ['packaging'],
		impact: 'critical',
		likelyCauses: ['O-MAT', 'O-SUP', '2.4', 'O-SET'],
		likelyRemedies: ['R-ADJ', 'R-CLN', 'R-RPL']
	},
	'MW-SEAL': {
		groups: ['packaging'],
		impact: 'degraded',
		likelyCauses: ['3.4', '2.4', '5.2', 'O-SET'],
		likelyRemedies: ['R-SET', 'R-CLN', 'R-RPL']
	},
	'MW-LBL': {
		groups: ['packaging'],
		impact: 'degraded',
		likelyCauses: ['O-SET', '5.1', 'O-MAT', '3.4'],
		likelyRemedies: ['R-SET', 'R-CLN', 'R-ADJ']
	},
	'MW-FILL': {
		groups: ['packaging'],
		impact: 'degraded',
		likelyCauses: ['3.4', 'O-SET', '1.1', 'O-MAT'],
		likelyRemedies: ['R-CAL', 'R-SET', 'R-RPL']
	},
	'MW-GRD': {
		groups: ['rotating', 'electrical', 'conveyor', 'packaging'],
		impact: 'critical',
		likelyCauses: ['1.3', '4.2', '5.2', 'O-OPR'],
		likelyRemedies: ['R-ADJ', 'R-CLN', 'R-RPL']
	},
	OTH: {
		groups: ['rotating', 'electrical', 'conveyor', 'packaging'],
		iso14224: 'OTH',
		likelyCauses: ['6.3'],
		likelyRemedies: ['R-OTH']
	},
	UNK: {
		groups: ['rotating', 'electrical', 'conveyor', 'packaging'],
		iso14224: 'UNK',
		likelyCauses: ['6.4', 'O-UNK'],
		likelyRemedies: ['R-TST']
	}
} as const;
