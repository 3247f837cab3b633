import type { Doc } from '#core/model/document.ts';

export const BORN = {
	rev: 1,
	createdAt: '2025-01-01T00:00:00.000Z',
	createdBy: 'system',
	updatedAt: '2025-01-01T00:00:00.000Z',
	archived: false,
	site: 'ham1',
	scopes: ['site:ham1']
};

export const METER = 'hours';

export const SITE: Doc = {
	...BORN,
	id: 'ham1',
	kind: 'site',
	name: 'Hamburg',
	code: 'HAM1',
	timeZone: 'Europe/Berlin',
	state: 'running'
};

export const assetId = (n: number): string => `as_${n}`;

const NAMES = ['Filler', 'Labeller', 'Capper', 'Palletizer', 'Conveyor', 'Rinser', 'Case packer', 'Pump'];
const MAKERS = ['Krones', 'Sidel', 'KHS', 'Bosch Rexroth', 'SEW'];

/** Eight lines in the site, machines on the lines. */
const parentOf = (n: number): string => (n < 8 ? 'ham1' : assetId(n % 8));

export const seededAsset = (n: number): Doc => ({
	...BORN,
	id: assetId(n),
	kind: n < 8 ? 'line' : 'machine',
	name: n < 8 ? `Line ${n + 1}` : `${NAMES[n % NAMES.length]} ${n}`,
	code: `HAM1-M${n}`,
	parentId: parentOf(n),
	criticality: (['A', 'B', 'C', 'D'] as const)[n % 4],
	state: 'running',
	maker: MAKERS[n % MAKERS.length],
	model: `M-${1_000 + (n % 40)}`,
	serial: `SN-2019-${100_000 + n}`,
	tags: [`https://tags.example/ham1/${n}`],
	meters: { [METER]: { name: 'Run hours', unit: 'h', type: 'counter', perDay: 16 } }
});
