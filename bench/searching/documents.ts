import type { Doc } from '#core/model/document.ts';
import { seeded } from '#core/demo/dice.ts';
import { BORN } from '../plant/assets.ts';

const THING = [
	...['Förder', 'Abfüll', 'Kühl', 'Hydraulik', 'Druckluft', 'Verpackungs', 'Palettier', 'Schweiß', 'Stapler'],
	...[
		'Förderschnecken',
		'Rührwerks',
		'Dampf',
		'Vakuum',
		'Absaug',
		'Getriebe',
		'Spül',
		'Etikettier',
		'Sortier'
	]
];
const PART_OF = [
	...['band', 'anlage', 'pumpe', 'motor', 'ventil', 'aggregat', 'station', 'tank', 'kompressor', 'roboter'],
	...[
		'heizung',
		'steuerung',
		'filter',
		'lager',
		'kupplung',
		'bremse',
		'sensor',
		'schalter',
		'zylinder',
		'wagen'
	]
];
const FAULT = [
	...['undicht', 'läuft heiß', 'klemmt', 'Geräusch', 'Störung', 'verschlissen', 'Not-Halt ausgelöst'],
	...['vibriert stark', 'Ölstand prüfen', 'schmieren', 'Riss im Gehäuse', 'leckt Öl', 'leaks', 'wyciek oleju']
];
const PIECE = [
	'Dichtung',
	'Kugellager',
	'Keilriemen',
	'O-Ring',
	'Sicherung',
	'Schraube',
	'Łożysko',
	'Cojinete'
];
const MAKER = ['SEW', 'KHS', 'Krones', 'Sidel', 'Bosch Rexroth', 'SKF', 'FAG', 'Festo', 'Siemens'];
const FIRST = ['Anna', 'Jürgen', 'Björn', 'Łukasz', 'José', 'Zoë', 'Mehmet', 'Agnieszka'];
const LAST = ['Müller', 'Kowalski', 'Schröder', 'García', 'Nowak', 'Weiß', 'Groß', 'Sözen', 'Peters'];
const CODE = ['P', 'M', 'FB', 'K', 'HAM1-M'];

/** Of ten documents three are machines, five jobs (one in five open), one or two parts, and one in a hundred a person. */
export const searchDocs = (count: number): Doc[] => {
	const random = seeded(7);
	const one = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
	const thing = () => `${one(THING)}${one(PART_OF)}`;
	return Array.from({ length: count }, (_, n): Doc => {
		const of = (kind: string, id: string, more: object): Doc => ({
			...BORN,
			...more,
			id: `${id}_${n}`,
			kind
		});
		if (n % 100 === 99)
			return of('person', 'p', { name: `${one(FIRST)} ${one(LAST)}`, code: `T${n}`, state: 'active' });
		if (n % 10 < 3) {
			const [code, serial] = [`${one(CODE)}-${n}`, `SN-2019-${100_000 + n}`];
			return of('machine', 'as', { code, name: `${thing()} ${n % 97}`, maker: one(MAKER), serial });
		}
		if (n % 10 < 8)
			return of('work', 'w', {
				code: `K${n % 40}-${String(n).padStart(4, '0')}`,
				title: `${thing()} ${one(FAULT)}`,
				place: [
					{ name: `Halle ${n % 9}` },
					{ name: `${thing()} ${n % 97}`, code: `${one(CODE)}-${n % 15_000}` }
				],
				description: `${one(FAULT)} seit der Frühschicht, bitte ${one(PART_OF)} prüfen`,
				status: n % 5 === 0 ? 'requested' : 'closed',
				createdAt: new Date(1.7e12 + n * 60_000).toISOString()
			});
		return of('part', 'pt', {
			...{ code: String(100_000 + n), name: `${one(PIECE)} ${thing()} ${n % 300}`, unit: 'piece' },
			...{ maker: one(MAKER), makerCode: `${6_000 + (n % 3_000)}-2RS` }
		});
	});
};

/** What people type, letter by letter: names in compounds, without umlauts, with slips, codes with and without dashes. */
export const TYPED = [
	...[
		'Förderband',
		'foerderband 12',
		'Kühlpumpe undicht',
		'hydraulkpumpe',
		'pumpe',
		'schweissroboter vibriert'
	],
	...[
		'abfuelanlgae',
		'not-halt',
		'Kugellager',
		'łożysko',
		'muller',
		'Kowalsky',
		'p-1011',
		'fb322',
		'HAM1-M-122'
	],
	...['K16-0016', '102348', '6205-2rs', 'bosch rexroth', 'getriebemotor geräusch', 'wyciek', 'xyzzy']
].flatMap((whole) => [...whole].map((_, at) => whole.slice(0, at + 1)).filter((begun) => begun.length > 1));

/** Words as they stand in the documents: what a regular expression finds, too. */
export const AS_WRITTEN = ['Förderband', 'pumpe', 'Kugellager', 'Schweißroboter vibriert', 'P-101', 'Müller'];
