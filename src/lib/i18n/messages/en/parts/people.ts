/** Who works at the site, and letting people in. */
export const people = {
	add: 'Add a person',
	empty: 'Nobody here yet',
	what: 'Everybody who works with Millwright at this site will be listed here.',
	how: 'Add the first person; they sign in with their number and the password you give them.',
	name: 'Name',
	code: 'Number',
	codeHint: 'A personnel number or a short name; it is unique and can be used to sign in.',
	role: 'What they do here',
	save: 'Save person',
	taken: 'Somebody has this number already.',
	setPassword: 'Set a password',
	password: 'New password',
	passwordSet: 'Password set',
	left: 'Left',
	revoked: 'Locked out',
	notAllowed: 'Only administrators see this page.',
	roles: {
		requester: 'Reports problems',
		operator: 'Operator',
		technician: 'Technician',
		planner: 'Planner',
		supervisor: 'Supervisor',
		storekeeper: 'Storekeeper',
		reliability: 'Reliability engineer',
		'permit-issuer': 'Issues permits',
		contractor: 'Contractor',
		viewer: 'Only looks',
		admin: 'Administrator'
	}
};
