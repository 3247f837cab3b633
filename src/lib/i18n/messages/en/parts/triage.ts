import { pluralIn } from '../../../plural.ts';

const count = pluralIn<'one'>('en');

/** Words of the supervisor's inbox. */
export const triage = {
	label: 'New reports',
	count: (items: number) => count(items, { one: '# new report', other: '# new reports' }),
	toList: 'All new reports',
	open: (code: string) => `Open job ${code}`,
	decidedAlready: 'This has been decided.',
	keys: { on: 'Keys', walk: 'go through the list; the letter in brackets decides.' },
	alike: (others: number) => count(others, { one: '# alike', other: '# alike' }),
	asked: 'Waits for an answer',
	answered: 'Answer has come',
	meToo: (people: number) =>
		count(people, { one: '# colleague says so too', other: '# colleagues say so too' }),
	worse: (people: number) => count(people, { one: '# says it is worse', other: '# say it is worse' }),
	isWorse: 'it is worse',
	reported: (name: string, when: string) => `Reported by ${name}, ${when}`,
	ended: 'Ended here lately',
	acts: { approve: 'Approve', give: 'Approve and give to…', ask: 'Ask back…', reject: 'Reject…' },
	machine: {
		name: 'Name the machine',
		other: 'Another machine',
		which: 'Which machine is it?',
		itIs: (name: string) => `It is ${name}`
	},
	priority: {
		because: (impact: string, rating: string) => `Because: ${impact}. Machine rated ${rating}.`,
		danger: 'Because people are in danger. That comes first at any machine.',
		unrated: 'not at all, which counts as C',
		instead: (rule: string, why: string) => `By the rule it would be “${rule}”. ${why}`,
		decided: (name: string, when: string) => `${name} decided otherwise, ${when}:`,
		change: 'Change priority…',
		which: 'How urgent is it?',
		byRule: 'By the rule, from machine and effect',
		reason: 'Reason',
		missing: 'Say why it is not what the rule gives.',
		save: 'Set priority'
	},
	merge: {
		title: 'Maybe reported twice',
		merge: 'Same fault: put together',
		all: (others: number, code: string) =>
			count(others, { one: `Put # report into ${code}`, other: `Put all # reports into ${code}` }),
		reported: (name: string, when: string) => `${name}, ${when}`,
		signs: {
			'same-machine': 'same machine',
			'near-machine': 'same part of the plant',
			'both-stopped': 'both say it stands still',
			'same-failure': 'same failure',
			'alike-words': 'similar words'
		}
	},
	question: {
		title: (name: string) => `What do you want to know from ${name}?`,
		what: 'They are called on their device. Until they answer, the report shows what it waits for.',
		field: 'Question',
		missing: 'Write the question first.',
		send: 'Ask',
		put: (name: string, when: string) => `Asked ${name}, ${when}:`,
		waits: 'No answer yet.',
		answer: (name: string) => `${name}:`,
		settle: 'Question settled'
	},
	none: {
		empty: 'Everything is decided',
		what: 'New reports from the floor appear here by themselves, the most urgent first.',
		first: 'The first one comes as soon as somebody reports a problem.'
	}
};
