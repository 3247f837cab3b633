import type { Doc } from '#core/model/document.ts';
import { deedOf } from '#lib/acts/deed-of.ts';
import type { Act } from '#lib/device/act.ts';
import { Gone } from '#lib/replica/replica.ts';
import type { Device } from '../create-device.ts';
import { choicesIn } from './act-fields.ts';
import { aboutOf } from '#core/commands/about-of.ts';

/** What of the plant an act speaks of. */
export interface Thing {
	id: string;
	kind: string;
	name: string;
	code: string | undefined;
}

const textIn = (doc: Doc, field: string): string | undefined => {
	const value = doc[field];
	return typeof value === 'string' && value !== '' ? value : undefined;
};

export const thingOf = (doc: Doc): Thing[] => {
	const name = nameOf(doc);
	return name === undefined ? [] : [{ id: doc.id, kind: doc.kind, name, code: textIn(doc, 'code') }];
};

const nameOf = (doc: Doc): string | undefined => {
	const name = [textIn(doc, 'code'), textIn(doc, 'title') ?? textIn(doc, 'name')];
	return name.filter((part) => part !== undefined).join(' ') || undefined;
};

/** What these acts were about and what was chosen in them, as far as this device knows: by id. */
export const thingsIn = async (device: Device, acts: readonly Act[]): Promise<Map<string, Thing>> => {
	const deeds = acts.map(deedOf);
	const ids = [...new Set(deeds.flatMap((deed) => [aboutOf(deed) ?? [], choicesIn(deed.args)].flat()))];
	const projected = device.overlay.snapshots.value?.projected;
	const docs = await device.keeper.current.value?.docs(ids).then(
		({ value }) => value,
		(error: unknown) => {
			if (error instanceof Gone) return [];
			throw error;
		}
	);
	const known = ids.flatMap((id, i) => {
		const doc = projected?.get(id)?.after?.row ?? docs?.[i];
		return doc ? thingOf(doc) : [];
	});
	return new Map(known.map((thing) => [thing.id, thing]));
};
