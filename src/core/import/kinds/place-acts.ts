import { key } from '../../model/keys.ts';
import { changesTo, dayOf, said, textIn } from '../import-plan.ts';
import type { MadeBy, PlannedAct } from '../import-plan.ts';
import { FILE_SYSTEM } from '../file-system.ts';
import type { Place } from './places.ts';
import type { AssetDoc, PlacesAround } from './plan-places.ts';

const PREFIX = 'a';

/** What a row says of the fields that people write. */
const fieldsOf = ({ row: { values }, old, own }: Place): Record<string, unknown> => {
	const external = textIn(values['externalId']);
	const ids = old?.externalIds ?? [];
	const isKnown = ids.some(({ id }) => id === external);
	return said({
		name: values['name'],
		description: values['description'],
		criticality: values['criticality'],
		maker: values['maker'],
		model: values['model'],
		serial: values['serial'],
		group: values['group'],
		classId: own.classId,
		warrantyUntil: dayOf(values['warrantyUntil']),
		commissionedOn: dayOf(values['commissionedOn']),
		externalIds:
			external === undefined || isKnown ? undefined : [...ids, { system: FILE_SYSTEM, id: external }]
	});
};

/** In a machine lie its parts; everywhere else stand machines. */
const kindUnder = (kind: string | undefined): string =>
	kind === 'machine' || kind === 'component' ? 'component' : 'machine';

const kindOf = (place: Place, around: PlacesAround): string => {
	// Without recursion through rows: only the next one above counts, and what it says or is.
	const own = textIn(place.row.values['kind']) ?? place.old?.kind;
	if (own !== undefined) return own;
	if (around.usual === 'area') return 'area';
	const above = place.above?.place;
	const there = above
		? (textIn(above.row.values['kind']) ?? above.old?.kind ?? above.kind)
		: place.above?.doc?.kind;
	return kindUnder(there);
};

/** An id that is known, or the act that will make it. */
const idOf = (target: Place['above']): { id: string } | { made: MadeBy } | undefined => {
	const id = target?.doc?.id ?? target?.place?.old?.id;
	if (id !== undefined) return { id };
	const act = target?.place?.madeBy;
	return act === undefined ? undefined : { made: { act, prefix: PREFIX } };
};

/** Everything that has to be done for a row; nothing where the plant says so already. */
export const actsFor = (place: Place, around: PlacesAround, first: number): PlannedAct[] => {
	place.kind = kindOf(place, around);
	return place.old ? changing(place, place.old) : making(place, first);
};

const making = (place: Place, first: number): PlannedAct[] => {
	const { row, code } = place;
	const { values } = row;
	const above = idOf(place.above);
	const tag = textIn(values['tag']);
	const create: PlannedAct = {
		line: row.line,
		name: 'asset.create',
		args: said({
			kind: place.kind,
			code,
			...fieldsOf(place),
			...(above && 'id' in above && { parentId: above.id }),
			fields: Object.keys(place.own.fields).length > 0 ? place.own.fields : undefined,
			state: values['state'],
			tags: tag === undefined ? undefined : [tag]
		}),
		...(above && 'made' in above && { refs: { parentId: above.made } }),
		reads: {
			prefix: PREFIX,
			...(above && 'id' in above && { ids: [above.id] }),
			keys: [key.code(code), ...(tag === undefined ? [] : [key.tag(tag)])]
		}
	};
	if (values['archived'] !== true) return [create];
	const own = { id: { act: first, prefix: PREFIX } };
	return [create, { line: row.line, name: 'asset.retire', args: {}, refs: own }];
};

const changing = (place: Place, old: AssetDoc): PlannedAct[] => {
	const { line, values } = place.row;
	const { id } = old;
	const acts: PlannedAct[] = [];
	const act = (name: string, args: Record<string, unknown>, more: Partial<PlannedAct> = {}) =>
		acts.push({ line, name, args: { id, ...args }, reads: { ids: [id] }, ...more });
	const changes = changesTo(old, fieldsOf(place));
	if (Object.keys(changes).length > 0) act('asset.edit', { changes });
	const own = changesTo(old.fields ?? {}, place.own.fields);
	if (Object.keys(own).length > 0) act('asset.setFields', { changes: own });
	const above = idOf(place.above);
	if (above && 'made' in above) {
		act('asset.move', { parentId: { from: old.parentId } }, { refs: { 'parentId.to': above.made } });
	} else if (above && above.id !== old.parentId && old.kind !== 'site') {
		act('asset.move', { parentId: { from: old.parentId, to: above.id } });
	}
	const tag = textIn(values['tag']);
	if (tag !== undefined && !old.tags?.includes(tag)) act('asset.bindTag', { tag });
	const isArchived = values['archived'];
	if (isArchived === true && !old.archived) act('asset.retire', { withParts: false });
	if (isArchived === false && old.archived) act('asset.restore', {});
	const state = textIn(values['state']);
	if (state !== undefined && state !== old.state && isArchived !== true) {
		act('asset.setState', { state, from: old.state });
	}
	return acts;
};
