import type { DocOf } from '../model/collections.ts';
import type { Doc } from '../model/document.ts';
import { isKind } from '../model/kind-guards.ts';
import type { Hand } from './capacity.ts';

/** A team with those of it who can be planned with. */
export interface Crew {
	readonly id: string;
	readonly name: string;
	readonly members: readonly string[];
	readonly hands: readonly (Hand & { readonly person: string })[];
}

/** People, teams, shifts, absences: as the directory has them. */
export type Directory = readonly (readonly Doc[])[];

const of = <K extends 'person' | 'team' | 'shift' | 'absence'>(
	directory: Directory,
	kind: K
): (Doc & DocOf<K>)[] =>
	directory.flat().filter((doc): doc is Doc & DocOf<K> => isKind(doc, kind) && !doc.archived);

/** Whoever is in a team works; how long is said by their shift, or by their hours a week. */
export const crewsOf = (directory: Directory, site: string): Crew[] => {
	const shifts = new Map(of(directory, 'shift').map((shift) => [shift.id, shift]));
	const absences = of(directory, 'absence');
	const people = new Map(
		of(directory, 'person')
			.filter(({ state, account }) => state === 'active' && account === undefined)
			.map((person) => [person.id, person])
	);
	return of(directory, 'team')
		.filter((team) => team.site === site)
		.map(({ id, name, members }) => ({
			id,
			name,
			members,
			hands: members.flatMap((person): Crew['hands'] => {
				const known = people.get(person);
				if (!known) return [];
				const shift = shifts.get(known.shift ?? '');
				return [
					{
						person,
						...(shift && { shift }),
						...(known.minutesPerWeek !== undefined && { minutesPerWeek: known.minutesPerWeek }),
						absences: absences.filter((absence) => absence.person === person)
					}
				];
			})
		}));
};

/** Whoever is in two teams is there once. */
export const everybody = (crews: readonly Crew[]): Crew['hands'] => [
	...new Map(crews.flatMap(({ hands }) => hands).map((hand) => [hand.person, hand])).values()
];
