import type { Asset, DocOf, Work } from '../model/collections.ts';
import { coversMoment, isOn, lackOf, permitsAskedFor } from './gates.ts';
import type { Isolation, Lock, Permit } from './gates.ts';
import { isOver } from './status.ts';

/** One kind of permit: asked for by the machine, the procedure or the job, or simply there. */
export interface PermitGate {
	type: string;
	isAsked: boolean;
	/** One is in force at this moment. */
	isOpen: boolean;
	/** The one that matters now; what is over stands in the history. */
	permit?: Permit & { id: string };
}

export interface PointGate {
	id: string;
	isolation: Isolation;
	locks: (Lock & { id: string })[];
	lacks: 'lock' | 'verification' | undefined;
}

/** A point of the machine's list that this job has not taken over. */
export interface ListedPoint {
	asset: string;
	point: string;
	device: string;
	energy: string;
	location?: string | undefined;
}

export interface Gates {
	permits: PermitGate[];
	points: PointGate[];
	listed: ListedPoint[];
	/** Work may not begin. */
	isShut: boolean;
	/** Locks that are on: while there are any, nobody calls the work right. */
	locks: number;
	isOver: boolean;
}

interface Place {
	work: Work;
	path: readonly (Asset & { id: string })[];
	procedure?: Pick<DocOf<'procedure'>, 'requirePermit'>;
}

const OVER: readonly Permit['state'][] = ['handed-back', 'cancelled'];

const permitGates = ({ work, path, procedure }: Place, at: string): PermitGate[] => {
	const asked = permitsAskedFor(work, path, procedure);
	const all = Object.entries(work.permits ?? {}).map(([id, permit]) => ({ ...permit, id }));
	const types = new Set([
		...asked,
		...all.filter(({ state }) => !OVER.includes(state)).map(({ type }) => type)
	]);
	return [...types].map((type) => {
		const ofType = all.filter((permit) => permit.type === type && !OVER.includes(permit.state));
		const newest = ofType.sort((a, b) => (a.at < b.at ? 1 : -1));
		const holding = newest.find((permit) => coversMoment(permit, at));
		const permit = holding ?? newest[0];
		return { type, isAsked: asked.includes(type), isOpen: holding !== undefined, ...(permit && { permit }) };
	});
};

const byTime = (a: { at: string }, b: { at: string }) => (a.at < b.at ? -1 : 1);

const pointGates = ({ isolations = {} }: Work, at: string): PointGate[] =>
	Object.entries(isolations).map(([id, isolation]) => ({
		id,
		isolation,
		locks: Object.entries(isolation.locks ?? {})
			.map(([key, lock]) => ({ ...lock, id: key }))
			.sort(byTime),
		lacks: lackOf(isolation, at)
	}));

/** Those of the machine itself, in the order in which they are switched off. */
const listedPoints = ({ work, path }: Place): ListedPoint[] => {
	const [machine] = path;
	const taken = new Set(Object.values(work.isolations ?? {}).map(({ asset, point }) => `${asset}/${point}`));
	return Object.entries(machine?.isolation ?? {})
		.filter(([point, { archived }]) => !archived && !taken.has(`${machine?.id}/${point}`))
		.sort(([, a], [, b]) => (a.order ?? 99) - (b.order ?? 99))
		.map(([point, { device, energy, location }]) => ({
			asset: machine?.id ?? '',
			point,
			device,
			energy,
			location
		}));
};

/** What stands between a person and the machine, by the record as it is known here, at this moment. */
export const gatesOf = (place: Place, at: string): Gates => {
	const permits = permitGates(place, at);
	const points = pointGates(place.work, at);
	return {
		permits,
		points,
		listed: listedPoints(place),
		isShut:
			permits.some(({ isAsked, isOpen }) => isAsked && !isOpen) ||
			points.some(({ isolation, lacks }) => isolation.required && lacks !== undefined),
		locks: points.flatMap(({ locks }) => locks).filter((lock) => isOn(lock)).length,
		isOver: isOver(place.work.status)
	};
};
