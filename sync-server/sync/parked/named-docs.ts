import { id as idSchema } from '#core/model/fields.ts';
import type { Doc } from '#core/model/document.ts';
import type { Read } from '#core/commands/read.ts';
import type { Op } from '#core/sync/op.ts';
import { DamagedDocument } from '../../store/whole-doc.ts';

/** An act that names more is none a person did. */
const MOST = 300;

const textsIn = (value: unknown): string[] => {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** Everything in it that may be the id of a document: what it was done to comes first. */
export const namedIn = ({ args, base }: Pick<Op, 'args' | 'base'>): string[] => {
	const given = typeof args === 'object' && args !== null && 'id' in args ? [args.id] : [];
	const all = [...given, ...textsIn(args), ...Object.keys(base)];
	const ids = all.filter((text): text is string => idSchema.safeParse(text).success);
	return [...new Set(ids)].slice(0, MOST);
};

/** The documents an act names, as far as there are such. A damaged one counts as none. */
export const namedDocs = async (read: Read, op: Pick<Op, 'args' | 'base'>): Promise<Doc[]> => {
	const docs: Doc[] = [];
	for (const id of namedIn(op)) {
		try {
			const doc = await read.get(id);
			if (doc) docs.push(doc);
		} catch (error) {
			if (!(error instanceof DamagedDocument)) throw error;
		}
	}
	return docs;
};
