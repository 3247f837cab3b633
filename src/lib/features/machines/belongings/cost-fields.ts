/** What a machine's costs say, by how it is written. */
export const COST_MONEY = ['replacementValue', 'downtimePerHour', 'boughtFor'] as const;
export const COST_DAYS = ['boughtOn'] as const;
export const COST_TEXTS = ['costCentre'] as const;
