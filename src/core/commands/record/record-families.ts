import { recordCommands } from './record-kind.ts';

/** What a site keeps lists of: each with create, edit, archive and "restore what the other one wrote". */
export const recordFamilies = [
	...recordCommands({
		kind: 'part',
		prefix: 'pt',
		fields: [
			'code',
			'name',
			'description',
			'unit',
			'maker',
			'makerCode',
			'group',
			'tags',
			'externalIds',
			'stocked',
			'serialised',
			'shelfLifeDays',
			'kit',
			'alternates',
			'supplier',
			'supplierCode',
			'leadDays',
			'photo',
			'levels',
			'homes'
		]
	}),
	...recordCommands({ kind: 'store', prefix: 'st', fields: ['code', 'name', 'asset', 'keeper'] }),
	...recordCommands({
		kind: 'bin',
		prefix: 'b',
		fields: ['store', 'code', 'name', 'tags'],
		needs: { store: 'store' }
	}),
	...recordCommands({
		kind: 'order',
		prefix: 'or',
		fields: ['code', 'supplier', 'state', 'store', 'lines', 'orderedOn', 'externalIds', 'note'],
		needs: { store: 'store' }
	}),
	...recordCommands({
		kind: 'team',
		prefix: 'tm',
		fields: ['name', 'code', 'members', 'lead', 'onCall', 'areas']
	}),
	...recordCommands({ kind: 'assetClass', prefix: 'ac', fields: ['name', 'code', 'fields'] }),
	...recordCommands({ kind: 'skill', prefix: 'sk', fields: ['name', 'code', 'certificate', 'validMonths'] }),
	...recordCommands({
		kind: 'shift',
		prefix: 'sh',
		fields: ['name', 'code', 'cycleDays', 'anchor', 'turns', 'breakMinutes']
	}),
	...recordCommands({
		kind: 'absence',
		prefix: 'ab',
		fields: ['person', 'from', 'to', 'type', 'minutesPerDay'],
		needs: { person: 'person' }
	}),
	...recordCommands({
		kind: 'code',
		prefix: 'cd',
		fields: [
			'list',
			'code',
			'label',
			'hint',
			'groups',
			'causeKind',
			'likelyCauses',
			'likelyRemedies',
			'impact',
			'needsFollowUp',
			'iso14224',
			'order'
		]
	}),
	...recordCommands({ kind: 'calendar', prefix: 'ca', fields: ['name', 'asset', 'workdays', 'exceptions'] }),
	...recordCommands({
		kind: 'window',
		prefix: 'wi',
		fields: ['asset', 'from', 'to', 'type', 'state', 'source', 'reason', 'work']
	})
];
