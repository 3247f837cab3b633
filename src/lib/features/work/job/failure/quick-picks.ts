import type { FailureCodes, FailureField } from './failure-codes.ts';

/** What is known so far when the next pick is offered. */
interface Known {
	/** The machine's group: rotating, electrical… */
	group: string | undefined;
	mode: string | null;
}

type Code = FailureCodes['mode'][number];

const first = (codes: readonly Code[], likely: readonly string[]): Code[] =>
	likely.flatMap((code) => codes.find((one) => one.code === code) ?? []);

/**
 * The few that fit: modes of the machine's group, then what often goes with the chosen mode. Where nothing fits, all of
 * them, because a list that is too short teaches people to lie.
 */
export const quickPicks = (codes: FailureCodes, field: FailureField, { group, mode }: Known): Code[] => {
	const all = [...codes[field]];
	if (field === 'mode') {
		const fitting = all.filter(({ groups }) => group !== undefined && groups?.includes(group));
		return fitting.length > 0 ? fitting : all;
	}
	const chosen = codes.mode.find(({ code }) => code === mode);
	const likely = field === 'cause' ? chosen?.likelyCauses : chosen?.likelyRemedies;
	const fitting = first(all, likely ?? []);
	return fitting.length > 0 ? fitting : all;
};
