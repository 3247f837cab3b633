import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Work } from '#core/model/collections.ts';
import { escalationOf, isCrying, type Roster } from '#core/work/escalation.ts';
import { Escalations } from '#core/work/escalations.ts';
import { docOf, personOf } from '../plant.ts';
import { clock, floor, reported } from '../floor.ts';

const at = (time: string, day = '2026-03-23') => `${day}T${time}:00.000Z`;

const shift = (id: string, from: string, to: string) =>
	docOf({
		...{ id, kind: 'shift', name: id, code: id, cycleDays: 7, anchor: '2026-03-23' },
		turns: [0, 1, 2, 3, 4].map((day) => ({ day, from, to }))
	});

const who = (id: string, role: 'technician' | 'supervisor', works?: string) =>
	personOf(id, [{ role, site: 'ham1' }], works === undefined ? {} : { shift: works });

const roster = (more: Partial<Roster> = {}): Roster =>
	({
		...{ site: 'ham1', zone: 'Europe/Berlin', responseMinutes: { 1: 10 } },
		people: [
			who('anna', 'technician', 'early'),
			who('ben', 'technician', 'late'),
			who('cleo', 'technician', 'early'),
			who('sue', 'supervisor', 'early')
		],
		teams: [
			docOf({
				id: 'mechanics',
				kind: 'team',
				name: 'M',
				code: 'M',
				members: ['anna', 'ben', 'cleo'],
				lead: 'cleo'
			})
		],
		shifts: [shift('early', '06:00', '14:00'), shift('late', '14:00', '22:00')],
		...{ absences: [], ...more }
	}) as unknown as Roster;

const cry = (more: Partial<Work> = {}): Work =>
	({
		...{ status: 'requested', impact: 'stopped', priority: 1, createdBy: 'ola', site: 'ham1' },
		...{ createdAt: at('07:00'), times: { requested: at('07:00') }, archived: false, workKind: 'repair' },
		...{ owner: { type: 'team', id: 'mechanics' }, place: [{ id: 'press', name: 'Press' }], ...more }
	}) as unknown as Work;

const calls = (work: Work, from: Roster, now: string) =>
	escalationOf(work, from, now)?.called.map(({ person, at: when }) => `${person} ${when.slice(11, 16)}`);

it('the lead of the team at work is called first, then the others at work, then who leads the site, one each time the minutes pass', () => {
	// Half past eight in Berlin: the early shift.
	expect(calls(cry(), roster(), at('07:09'))).toEqual([]);
	expect(escalationOf(cry(), roster(), at('07:09'))?.next).toEqual({ person: 'cleo', at: at('07:10') });
	expect(calls(cry(), roster(), at('07:10'))).toEqual(['cleo 07:10']);
	expect(calls(cry(), roster(), at('07:35'))).toEqual(['cleo 07:10', 'anna 07:20', 'sue 07:30']);
	const end = escalationOf(cry(), roster(), at('09:00'));
	expect(end?.called).toHaveLength(3);
	expect(end?.next).toBeUndefined();
});

it('at a change of shift those are called who are at work by then', () => {
	const work = cry({ times: { requested: at('12:45') } });
	expect(calls(work, roster(), at('13:06'))).toEqual(['cleo 12:55', 'ben 13:05']);
});

it('whoever is away is passed over, also where nobody is at work', () => {
	const away = docOf({
		...{ id: 'ab', kind: 'absence', person: 'cleo', type: 'away' },
		...{ from: '2026-03-20', to: '2026-03-23' }
	});
	const without = roster({ absences: [away] as unknown as Roster['absences'] });
	expect(calls(cry(), without, at('07:10'))).toEqual(['anna 07:10']);
	// Sunday: nobody works, somebody must hear of it all the same.
	const sunday = cry({ times: { requested: at('07:00', '2026-03-22') } });
	expect(calls(sunday, without, at('07:10', '2026-03-22'))).toEqual(['anna 07:10']);
});

it('whoever reported it is not called, nor who has left', () => {
	const left = roster();
	const gone = left.people.map((person) =>
		person.id === 'cleo' ? { ...person, state: 'left' as const } : person
	);
	expect(calls(cry({ createdBy: 'anna' }), { ...left, people: gone }, at('07:10'))).toEqual(['sue 07:10']);
});

it('a site that says nothing has a quarter of an hour for what comes first', () => {
	const silent = roster({ responseMinutes: undefined });
	expect(calls(cry(), silent, at('07:14'))).toEqual([]);
	expect(calls(cry(), silent, at('07:15'))).toEqual(['cleo 07:15']);
});

it('only what is unsafe or stands still cries, until somebody takes notice of it', async () => {
	const f = floor();
	const id = await reported(f, { impact: 'safety' });
	expect(isCrying(f.get('work', id))).toBe(true);
	expect(isCrying({ ...f.get('work', id), impact: 'degraded' })).toBe(false);
	expect(isCrying({ ...f.get('work', id), workKind: 'preventive' })).toBe(false);
	for (const [act, more] of [
		['work.approve', {}],
		['work.reject', { reason: 'Known' }],
		['work.takeOver', { reason: 'I am here' }],
		['work.start', {}]
	] as const) {
		const again = floor();
		const one = await reported(again, { impact: 'stopped' });
		await again.does('supervisor', 1, act, { id: one, ...more });
		expect(isCrying(again.get('work', one)), act).toBe(false);
	}
	expect(escalationOf(f.get('work', id), roster({ site: 'other' }), clock(60))).toBeUndefined();
});

it('a night shift is at work after midnight, and nobody is before or after it', () => {
	const night = roster({
		shifts: [
			shift('night', '22:00', '06:00'),
			shift('early', '06:00', '14:00')
		] as unknown as Roster['shifts']
	});
	const one = [
		who('ann', 'technician', 'early'),
		who('nia', 'technician', 'night')
	] as unknown as Roster['people'];
	const teams = [docOf({ id: 'mechanics', kind: 'team', name: 'M', code: 'M', members: ['ann', 'nia'] })];
	const plant = { ...night, zone: 'UTC', people: one, teams } as unknown as Roster;
	const first = (when: string) => {
		const requested = new Date(Date.parse(when) - 10 * 60_000).toISOString();
		return escalationOf(cry({ times: { requested } }), plant, when)?.called[0]?.person;
	};
	// Her own night, and the rest of it on the next day; Friday's reaches into Saturday.
	for (const when of [at('23:30'), at('05:59', '2026-03-24'), at('02:00', '2026-03-28')])
		expect(first(when), when).toBe('nia');
	// After it the early shift; in the night to Sunday nobody, so whoever comes first by name.
	for (const when of [at('06:00', '2026-03-24'), at('02:00', '2026-03-29')])
		expect(first(when), when).toBe('ann');
});

it('whoever is away for some hours only is there, and a withdrawn absence is none', () => {
	const absence = (more: object) =>
		roster({
			absences: [
				docOf({
					...{ id: 'ab', kind: 'absence', person: 'cleo', type: 'away' },
					...{ from: '2026-03-23', to: '2026-03-24', ...more }
				})
			] as unknown as Roster['absences']
		});
	expect(calls(cry(), absence({}), at('07:10'))).toEqual(['anna 07:10']);
	expect(calls(cry(), absence({ minutesPerDay: 60 }), at('07:10'))).toEqual(['cleo 07:10']);
	expect(calls(cry(), absence({ archived: true }), at('07:10'))).toEqual(['cleo 07:10']);
});

it('who is on call is called first, in the order that the team has written down, of them who is at work; for a report that nobody has been given yet too', () => {
	const team = (id: string, more: object) =>
		docOf({ ...{ id, kind: 'team', name: id, code: id, members: ['anna', 'ben', 'cleo'] }, ...more });
	const own = roster({
		teams: [team('mechanics', { lead: 'cleo', onCall: ['ben', 'anna'] })] as unknown as Roster['teams']
	});
	expect(calls(cry(), own, at('07:35'))).toEqual(['anna 07:10', 'cleo 07:20', 'sue 07:30']);
	const looksAfter = roster({
		teams: [
			team('others', { onCall: ['anna'], areas: ['elsewhere'] }),
			team('over', { onCall: ['anna'], areas: ['press'], archived: true }),
			team('press', { onCall: ['cleo'], areas: ['press'] })
		] as unknown as Roster['teams']
	});
	const report = cry({ owner: { type: 'person', id: 'ola' } });
	expect(calls(report, looksAfter, at('07:35'))).toEqual(['cleo 07:10', 'sue 07:20']);
});

it('what is remembered reads as if it were reckoned anew, whichever way the clock goes, and is reckoned once until the next call', () => {
	const [work, of] = [cry(), roster()];
	const escalations = new Escalations(of);
	const minutes = fc
		.integer({ min: 0, max: 59 })
		.map((minute) => at(`07:${String(minute).padStart(2, '0')}`));
	fc.assert(
		fc.property(fc.array(minutes), (times) => {
			for (const time of times) expect(escalations.of(work, time)).toEqual(escalationOf(work, of, time));
		})
	);
	const first = escalations.of(work, at('07:11'));
	expect(escalations.of(work, at('07:19'))).toBe(first);
	expect(escalations.of(work, at('07:20'))).not.toBe(first);
});
