import type { Op } from '../sync/op.ts';
import { creatorOf } from './ids.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

export const objectIn = (args: unknown): Record<string, unknown> => (isObject(args) ? args : {});

/** The first of these that an act has is what it was about. */
const ABOUT = ['id', 'asset', 'assetId', 'part', 'plan', 'person', 'store', 'work', 'procedureId'];

export const aboutOf = ({ args }: Pick<Op, 'args'>): string | undefined => {
	const given = objectIn(args);
	return ABOUT.map((field) => given[field]).find((value) => typeof value === 'string');
};

/** What an act is about as others know it: of something that one of these acts makes, what that act was about. */
export const knownAbout = (
	act: Pick<Op, 'id' | 'args'>,
	others: ReadonlyMap<string, Pick<Op, 'id' | 'args'>>
): string | undefined => {
	const seen = new Set([act.id]);
	let about = aboutOf(act);
	for (;;) {
		const maker = about === undefined ? undefined : creatorOf(about)?.op;
		const made = maker === undefined ? undefined : others.get(maker);
		if (!made) return about;
		if (seen.has(made.id)) return undefined;
		seen.add(made.id);
		about = aboutOf(made);
	}
};
