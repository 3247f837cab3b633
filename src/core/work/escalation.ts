import { actorOf } from '../access/actor-of.ts';
import { can } from '../access/can.ts';
import { siteScope } from '../access/scopes.ts';
import type { DocOf, Work } from '../model/collections.ts';
import type { Doc } from '../model/document.ts';
import { localDay } from '../model/local-day.ts';
import { wallAt } from '../pm/zone.ts';
import { awayOn, isAtWork } from '../shifts/at-work.ts';
import { isOver } from './status.ts';

type Person = Doc & DocOf<'person'>;
type Named = Pick<Person, 'id' | 'name'>;

/** Who there is at a site, and when they are at work. */
export interface Roster {
	site: string;
	zone: string | undefined;
	/** In minutes by priority, as the site has set them. */
	responseMinutes: DocOf<'policy'>['responseMinutes'];
	people: readonly Person[];
	teams: readonly (Doc & DocOf<'team'>)[];
	shifts: readonly (Doc & DocOf<'shift'>)[];
	absences: readonly (Doc & DocOf<'absence'>)[];
}

type Cry = Pick<
	Work,
	| 'status'
	| 'impact'
	| 'priority'
	| 'times'
	| 'createdAt'
	| 'createdBy'
	| 'owner'
	| 'place'
	| 'site'
	| 'archived'
	| 'workKind'
>;

export interface Call {
	person: string;
	at: string;
}

/** How long nobody has taken notice of something that must not wait, and who is called when. */
export interface Escalation {
	since: string;
	/** Those who have been called by now, in turn. */
	called: readonly Call[];
	/** Who is called next, if nobody takes notice until then. */
	next: Call | undefined;
}

/** Where the site has said nothing. */
const USUAL_MINUTES: Readonly<Record<Work['priority'], number>> = { 1: 15, 2: 60, 3: 240, 4: 480 };
/** After so many calls it is no longer calling that helps. */
const MOST = 6;
const MINUTE = 60_000;

/** Unsafe or standing still, and nobody has taken notice of it. */
export const isCrying = ({ status, impact, times, archived, workKind }: Cry): boolean =>
	(impact === 'stopped' || impact === 'safety') &&
	!archived &&
	workKind !== 'preventive' &&
	!isOver(status) &&
	times.acknowledged === undefined &&
	times.started === undefined;

/** Of those who look after the place, and of whose job it is: who is called first, second, third. */
const onCallFor = ({ owner, place = [] }: Cry, teams: Roster['teams']): string[] => {
	const lineage = new Set(place.map(({ id }) => id));
	const looksAfter = ({ areas = [] }: Roster['teams'][number]) => areas.some((area) => lineage.has(area));
	const asked = teams.filter(({ archived }) => !archived);
	const own = asked.filter(({ id }) => owner.type === 'team' && owner.id === id);
	return [...own, ...asked.filter(looksAfter).sort(byName)].flatMap(({ onCall = [] }) => onCall);
};

const byName = (a: Named, b: Named) =>
	a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1;

/** Everybody whose business it is, in the order they are called: whose job it is, who is on call for it, the team's lead, the team, who leads there. */
const chainOf = (work: Cry, { people, teams, site }: Roster, day: string): Person[] => {
	const { owner, createdBy, place = [] } = work;
	const known = new Map(people.map((person) => [person.id, person]));
	const team = owner.type === 'team' ? teams.find(({ id }) => id === owner.id) : undefined;
	const members = (team?.members ?? []).flatMap((id) => known.get(id) ?? []).sort(byName);
	const target = { site, scopes: [siteScope(site)] };
	const lineage = place.map(({ id }) => id);
	const leads = people
		.filter((person) =>
			can(
				actorOf(person, () => day),
				'work.approve',
				target,
				lineage
			)
		)
		.sort(byName);
	const inTurn = [
		...(owner.type === 'person' ? [known.get(owner.id)] : []),
		...onCallFor(work, teams).map((id) => known.get(id)),
		...(team?.lead ? [known.get(team.lead)] : []),
		...members,
		...leads
	];
	return [...new Set(inTurn)].filter(
		(person): person is Person =>
			person !== undefined &&
			person.id !== createdBy &&
			person.state === 'active' &&
			!person.archived &&
			person.account === undefined
	);
};

/** Those of them who are at work then; where nobody is, all who are not away: somebody must hear of it. */
const presentOf = (chain: readonly Person[], { shifts, absences, zone }: Roster, at: string): Person[] => {
	const { day, second } = wallAt(Date.parse(at), zone);
	const wall = { day, minute: second / 60 };
	const known = absences.filter(({ archived }) => !archived);
	const here = chain.filter(({ id }) => awayOn(known, id, day) !== 'all-day');
	const working = here.filter(({ shift }) => {
		const pattern = shifts.find(({ id }) => id === shift);
		return pattern !== undefined && !pattern.archived && isAtWork(pattern, wall);
	});
	return working.length > 0 ? working : here;
};

/** Each time the site's minutes pass without anybody taking notice, the next person is called. Undefined where nobody need be. */
export const escalationOf = (work: Cry, roster: Roster, now: string): Escalation | undefined => {
	if (!isCrying(work) || work.site !== roster.site) return undefined;
	const since = work.times.requested ?? work.createdAt;
	const minutes = roster.responseMinutes?.[String(work.priority)] ?? USUAL_MINUTES[work.priority];
	const called: Call[] = [];
	for (let turn = 1; turn <= MOST; turn++) {
		const at = new Date(Date.parse(since) + turn * Math.max(1, minutes) * MINUTE).toISOString();
		const present = presentOf(chainOf(work, roster, localDay(at, roster.zone)), roster, at);
		const person = present.find(({ id }) => called.every((call) => call.person !== id))?.id;
		if (person === undefined) break;
		if (at > now) return { since, called, next: { person, at } };
		called.push({ person, at });
	}
	return { since, called, next: undefined };
};
