import type { OwnField, OwnValue } from '#core/assets/own-fields.ts';
import type { Question } from '#lib/queries/live-answer.ts';
import type { Machine } from './questions.ts';

export interface OwnClass {
	id: string;
	name: string;
	fields: readonly OwnField[];
	archived: boolean;
}

/** The classes of machines a site knows, by name. */
export const classesAt =
	(site: string): Question<OwnClass[]> =>
	async (read) => {
		const [{ key }, { findOf }, { ownFields }] = await Promise.all([
			import('#core/model/keys.ts'),
			import('#core/commands/lookup.ts'),
			import('#core/assets/own-fields.ts')
		]);
		const classes = await findOf(read, 'assetClass', key.kind('assetClass', site));
		return classes
			.map((one) => ({ id: one.id, name: one.name, fields: ownFields(one), archived: one.archived }))
			.sort((a, b) => a.name.localeCompare(b.name));
	};

/** What is said of a machine in the fields of its class; the class comes first. */
export const ownFacts =
	({ classId, fields = {} }: Machine): Question<{ className?: string; facts: [OwnField, OwnValue][] }> =>
	async (read) => {
		if (classId === undefined) return { facts: [] };
		const [{ getOf }, { ownFields }] = await Promise.all([
			import('#core/commands/lookup.ts'),
			import('#core/assets/own-fields.ts')
		]);
		const known = await getOf(read, 'assetClass', classId);
		if (!known) return { facts: [] };
		const facts = ownFields(known).flatMap((field): [OwnField, OwnValue][] => {
			const value = fields[field.key];
			return value === undefined ? [] : [[field, value]];
		});
		return { className: known.name, facts };
	};
