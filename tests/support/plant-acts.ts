import type { OpenApp } from '#server/assemble.ts';

export interface PlantIds {
	site: string;
	people: { technician: string; colleague: string; supervisor: string; issuer: string; operator: string };
	team: string;
	machines: { filler: string; palletiser: string; tank: string };
	work: { leak: string; stopped: string; service: string; blocked: string };
	procedure: string;
}

const STEPS = [
	{ id: 'guards', kind: 'check', instruction: 'Are all guards in place?', required: true },
	{
		id: 'pressure',
		kind: 'number',
		instruction: 'Filling pressure',
		unit: 'bar',
		warn: { min: 2, max: 4 },
		fail: { max: 6 }
	},
	{
		id: 'belt',
		kind: 'choice',
		instruction: 'Belt',
		choices: [
			{ value: 'Like new', result: 'ok' },
			{ value: 'Worn', result: 'warn' },
			{ value: 'Torn', result: 'fail' }
		]
	},
	{ id: 'found', kind: 'text', instruction: 'What did you see behind the cover?' },
	{
		id: 'why',
		kind: 'text',
		instruction: 'Why is the guard missing?',
		condition: { step: 'guards', is: 'fail' }
	}
];

/** A hall with three machines, a team of two and their supervisor, a checklist, and work of several kinds. */
export const fillPlant = async ({ own, store }: OpenApp, admin: string): Promise<PlantIds> => {
	const site = await store.read(async (tx) => (await tx.get(admin))?.['site']);
	if (typeof site !== 'string') throw new Error('the plant has not been set up');
	return own.run(async ({ act }) => {
		const person = async (name: string, code: string, role: string) =>
			(await act('person.create', { site, name, code, grants: [{ role, site }] }))('p');
		const asset = async (kind: string, name: string, code: string, parentId: string, more = {}) =>
			(await act('asset.create', { kind, name, code, parentId, ...more }))('a');
		const request = async (title: string, assetId: string, impact: string, more = {}) =>
			(await act('work.request', { title, assetId, impact, code: title.slice(0, 3).toUpperCase(), ...more }))(
				'w'
			);

		const technician = await person('Theo Technician', 'T1', 'technician');
		const colleague = await person('Carla Colleague', 'T2', 'technician');
		const supervisor = await person('Sue Supervisor', 'S1', 'supervisor');
		const issuer = await person('Ivo Issuer', 'I1', 'permit-issuer');
		const operator = await person('Olga Operator', 'O1', 'operator');
		const team = (
			await act('team.create', { site, name: 'Mechanics', code: 'MECH', members: [technician, colleague] })
		)('tm');
		await act('policy.edit', { site, changes: { failureCodeFor: { to: ['stopped'] } } });
		const hall = await asset('area', 'Packing hall', 'PACK', site, { ownerTeam: team });
		const filler = await asset('machine', 'Filler', 'FIL-1', hall, { criticality: 'B' });
		const palletiser = await asset('machine', 'Palletiser', 'PAL-1', hall, { criticality: 'A' });
		const tank = await asset('machine', 'Tank', 'TA-1', hall, { requirePermit: ['confined-space'] });

		const procedure = (
			await act('procedure.draft', { site, code: 'PR-1', name: 'Filler service', steps: STEPS })
		)('pr');
		await act('procedure.publish', { id: procedure });

		const leak = await request('Leaks oil under the drive', filler, 'degraded');
		const stopped = await request('Stopped, will not start again', palletiser, 'stopped');
		const service = await request('Quarterly service', filler, 'none', {
			workKind: 'preventive',
			dueOn: '2020-01-31'
		});
		await act('work.plan', {
			id: service,
			changes: { estimateMinutes: { to: 45 }, procedure: { to: { id: procedure, version: 1 } } }
		});
		await act('work.assign', { id: service, owner: { to: { type: 'person', id: technician } } });
		const blocked = await request('Clean the tank', tank, 'none', { workKind: 'cleaning' });
		await act('work.block', { id: blocked, type: 'permit', owner: { type: 'person', id: supervisor } });
		return {
			site,
			people: { technician, colleague, supervisor, issuer, operator },
			team,
			machines: { filler, palletiser, tank },
			work: { leak, stopped, service, blocked },
			procedure
		};
	});
};
