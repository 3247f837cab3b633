import type { Asset } from '../model/collections.ts';

export type Meter = NonNullable<Asset['meters']>[string];

/** The meters of a machine that are still read, with their keys. */
export const metersInUse = ({ meters = {} }: Pick<Asset, 'meters'>): [key: string, meter: Meter][] =>
	Object.entries(meters).filter(([, { archived }]) => archived !== true);
