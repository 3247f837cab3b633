import type { Doc } from '#core/model/document.ts';
import { deedOf } from '#lib/acts/deed-of.ts';
import type { Act } from '#lib/device/act.ts';
import { Gone } from '#lib/replica/replica.ts';
import type { Device } from '../create-device.ts';
import { aboutOf } from '#core/commands/about-of.ts';

const textIn = (doc: Doc, field: string): string | undefined => {
	const value = doc[field];
	return typeof value === 'string' && value !== '' ? value : undefined;
};

const nameOf = (doc: Doc): string | undefined => {
	const name = [textIn(doc, 'code'), textIn(doc, 'title') ?? textIn(doc, 'name')];
	return name.filter((part) => part !== undefined).join(' ') || undefined;
};

/** How the plant calls what these acts were about, as far as this device knows: by id. */
export const namesOfThings = async (device: Device, acts: readonly Act[]): Promise<Map<string, string>> => {
	const ids = [...new Set(acts.flatMap((act) => aboutOf(deedOf(act)) ?? []))];
	const projected = device.overlay.snapshots.value?.projected;
	const docs = await device.keeper.current.value?.docs(ids).then(
		({ value }) => value,
		(error: unknown) => {
			if (error instanceof Gone) return [];
			throw error;
		}
	);
	const named = ids.flatMap((id, i): [string, string][] => {
		const doc = projected?.get(id)?.after?.row ?? docs?.[i];
		const name = doc && nameOf(doc);
		return name === undefined ? [] : [[id, name]];
	});
	return new Map(named);
};
