import type { Asset, Work } from '../model/collections.ts';
import type { Impact } from '../model/work-status.ts';

type Priority = Work['priority'];
type Criticality = NonNullable<Asset['criticality']>;

/** Impact by criticality: 1 is "now". Whoever is in danger comes first, whatever the machine. */
const TABLE: Readonly<Record<Impact, Readonly<Record<Criticality, Priority>>>> = {
	safety: { A: 1, B: 1, C: 1, D: 1 },
	stopped: { A: 1, B: 1, C: 2, D: 3 },
	quality: { A: 1, B: 2, C: 3, D: 3 },
	degraded: { A: 2, B: 2, C: 3, D: 4 },
	none: { A: 3, B: 3, C: 4, D: 4 }
};

/** A machine nobody has rated counts as an ordinary one. */
export const priorityOf = (criticality: Criticality | undefined, impact: Impact): Priority =>
	TABLE[impact][criticality ?? 'C'];
