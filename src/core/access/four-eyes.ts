import type { Asset, Work } from '../model/collections.ts';

type Hands = Pick<Work, 'labour' | 'answers' | 'turns' | 'signatures' | 'doneTwice'>;
type Gated = Pick<Work, 'requirePermit' | 'permits' | 'isolations'>;

/** Everybody whose hands were on it, whoever pressed "done". */
export const workersOf = ({ labour, answers, turns, signatures, doneTwice }: Hands): Set<string> =>
	new Set([
		...Object.values(labour ?? {}).map(({ person }) => person),
		...Object.values(answers ?? {}).map(({ by }) => by),
		...Object.values(doneTwice ?? {}).map(({ by }) => by),
		...Object.values(turns ?? {}).flatMap(({ to, by }) =>
			to === 'in-progress' || to === 'done' ? [by] : []
		),
		...Object.values(signatures ?? {}).flatMap(({ meaning, by }) => (meaning === 'performed' ? [by] : []))
	]);

/** Critical machines and work under a permit or lock: a second pair of eyes, always. */
export const needsAnother = (
	work: Gated,
	asset: Pick<Asset, 'criticality' | 'requirePermit'> | undefined
): boolean =>
	asset?.criticality === 'A' ||
	[asset?.requirePermit, work.requirePermit].some((types) => types !== undefined && types.length > 0) ||
	Object.keys(work.permits ?? {}).length > 0 ||
	Object.keys(work.isolations ?? {}).length > 0;

/** Whoever did critical work cannot be the one who says it is right. */
export const mayVerify = (
	person: string,
	work: Hands & Gated,
	asset: Pick<Asset, 'criticality' | 'requirePermit'> | undefined
): boolean => !needsAnother(work, asset) || !workersOf(work).has(person);

/** Whoever did what is parked cannot be the one who says that it counts, nor that it does not. */
export const mayDecide = (person: string, parked: { actor: string }): boolean => parked.actor !== person;
