import type { Command } from '#core/commands/command.ts';
import { COMMANDS } from '#core/commands/registry.ts';
import type { Verdict } from '#core/sync/op.ts';
import type { Device } from '../contract/sync/device.ts';
import type { Cell } from './cells.ts';
import { JOBS, SITES, type Job, type MatrixPlant, type Site, type Subject } from './matrix-plant.ts';
import { probeArgs, type Aim, type Anywhere } from './probe-args.ts';
import { reachesOf } from './rights-table.ts';

const DENIED: ReadonlySet<string> = new Set(['not-allowed', 'not-found', 'unknown-person', 'unknown-device']);

const isAllowed = (verdict: Verdict): boolean =>
	verdict.result === 'applied' ||
	verdict.result === 'adjusted' ||
	(verdict.result === 'refused' && !DENIED.has(verdict.refusal.code));

/** What these acts are done to has a place in the plant, so a right may end beside it. */
const PLACED = /^(asset|work|reading)\.|^(downtime\.start|window\.create|plan\.openSlot|plan\.skipSlot)$/;
/** People and rules are nobody's who holds only an area; a procedure is drafted at the site itself. */
const WHOLE_SITE = /^(person|policy|skill|shift|code)\.|^procedure\.draft$/;

const isExpected = ({ name }: Command, { role, isLimited }: Subject, site: Anywhere, job: Job): boolean => {
	const reaches = reachesOf(name, role);
	if (reaches === undefined) throw new Error(`${name} stands in no row of the table of rights`);
	if (site !== 'ham1') return false;
	const isWork = name.startsWith('work.');
	if (reaches.has('own') && isWork && job === 'given') return true;
	if (isLimited && (WHOLE_SITE.test(name) || (job === 'outside' && PLACED.test(name)))) return false;
	if (reaches.has('all')) return true;
	if (!isWork) return false;
	return (reaches.has('rounds') && job === 'round') || (reaches.has('reported') && job === 'reported');
};

/** A job differs by what it has to do with somebody, a machine by where it stands; all others are one of their kind. */
const jobsFor = ({ name }: Command): readonly Job[] => {
	if (name.startsWith('work.') && name !== 'work.request') return JOBS;
	// Only what stands in the area costs something.
	if (name === 'asset.restoreCost') return ['plain'];
	return PLACED.test(name) ? ['plain', 'outside'] : ['plain'];
};

/** With what a site is called taken out of it, what is foreign and what is not there must read alike (S-7). */
const bare = (verdict: Verdict | undefined): string => JSON.stringify(verdict).replaceAll(/muc1|nil1/g, '…');

export interface Asking {
	readonly plant: MatrixPlant;
	readonly subject: Subject;
	readonly device: Device;
	readonly parked: Readonly<Record<Anywhere, string>>;
}

const verdictOf = async (
	{ plant, device, subject, parked }: Asking,
	command: Command,
	aim: Omit<Aim, 'subject' | 'parked'>
) => {
	const args = probeArgs(command, { ...aim, subject, parked: parked[aim.site] });
	const [verdict] = await device.verdicts(device.act(command.name, args, { v: command.v }));
	if (verdict === undefined) throw new Error(`${command.name} got no verdict`);
	if (verdict.result === 'refused' && ['malformed', 'broken'].includes(verdict.refusal.code))
		console.log(`${command.name} is asked wrongly: ${JSON.stringify({ args, verdict })}`);
	if (verdict.result === 'applied' || verdict.result === 'adjusted') await plant.mend();
	return verdict;
};

const cellOf = async (asking: Asking, command: Command, site: Site, job: Job): Promise<Cell> => {
	const { subject } = asking;
	const verdict = await verdictOf(asking, command, { site, job });
	// What was given to somebody is theirs to see, wherever it lies.
	const isHidden = site !== 'ham1' && job !== 'given';
	const nothing = isHidden ? await verdictOf(asking, command, { site: 'nil1', job }) : undefined;
	const tells =
		nothing && bare(verdict) !== bare(nothing) ? `${bare(verdict)} but ${bare(nothing)}` : undefined;
	return {
		endpoint: 'push',
		subject: subject.id,
		action: command.name,
		target: `${site} ${job}`,
		allowed: isAllowed(verdict),
		expected: isExpected(command, subject, site, job),
		...(tells !== undefined && { tells })
	};
};

/** Every registered act by this person, on things of their own site and of another one. */
export const pushCells = async (asking: Asking): Promise<Cell[]> => {
	const cells: Cell[] = [];
	for (const command of COMMANDS)
		for (const site of SITES)
			for (const job of jobsFor(command)) cells.push(await cellOf(asking, command, site, job));
	return cells;
};

/** An act that waits for a decision at each site, of somebody who was locked out. */
export const parkActs = async (plant: MatrixPlant): Promise<Record<Anywhere, string>> => {
	const parkedAt = async (site: Site): Promise<string> => {
		const device = await plant.deviceOf(`${site}.gone`, `${site}.phone`);
		const act = device.act('work.request', { site, title: 'It smokes' });
		await device.verdicts(act);
		return act.id;
	};
	return { ham1: await parkedAt('ham1'), muc1: await parkedAt('muc1'), nil1: 'NOBODY00:1' };
};
