const fromOutside = (what) =>
	`src/core is pure: take ${what} as an argument (meta carries what the caller knows).`;
const THE_TIME = fromOutside('the time');
const THE_ZONE = 'This reads the machine’s time zone: use Date.UTC, or a zone that was handed in.';
const THE_LANGUAGE =
	'This reads the machine’s language: name the one that was handed in, or compare with < and >.';
const CHANCE = fromOutside('random values and new ids');
const A_RESULT =
	'src/core is pure: it reads and writes nothing itself. Return what should happen and let the caller do it.';

const OUTSIDE = [
	...['window', 'document', 'navigator', 'location', 'self', 'globalThis', 'process', 'Buffer', 'console'],
	...['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'caches', 'indexedDB', 'localStorage'],
	...['sessionStorage', 'BroadcastChannel', 'Worker', 'alert', 'confirm', 'prompt', 'require']
];
const LATER = ['setTimeout', 'setInterval', 'setImmediate', 'requestAnimationFrame', 'requestIdleCallback'];

/** What makes a rule of the trade give another answer on another day or machine. */
export const purity = {
	files: ['src/core/**'],
	rules: {
		'no-restricted-globals': [
			'error',
			...OUTSIDE.map((name) => ({ name, message: A_RESULT })),
			...LATER.map((name) => ({
				name,
				message: `src/core is pure: it waits for nothing; let the caller decide when.`
			})),
			{ name: 'performance', message: THE_TIME },
			{ name: 'crypto', message: CHANCE }
		],
		'no-restricted-properties': [
			'error',
			{ object: 'Date', property: 'now', message: THE_TIME },
			{ object: 'performance', property: 'now', message: THE_TIME },
			{ object: 'Temporal', property: 'Now', message: THE_TIME },
			{ object: 'Math', property: 'random', message: CHANCE }
		],
		'no-restricted-syntax': [
			'error',
			{ selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: THE_TIME },
			{ selector: "CallExpression[callee.name='Date']", message: THE_TIME },
			{
				selector: "NewExpression[callee.name='Date'][arguments.length>1]",
				message: THE_ZONE
			},
			{
				selector:
					'MemberExpression[property.name=/^([gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds)|getTimezoneOffset|to(Date|Time)String)$/]',
				message: THE_ZONE
			},
			{
				selector: 'CallExpression[arguments.length=0][callee.property.name=/^toLocale/]',
				message: THE_LANGUAGE
			},
			{
				selector: "CallExpression[arguments.length=1][callee.property.name='localeCompare']",
				message: THE_LANGUAGE
			}
		]
	}
};
