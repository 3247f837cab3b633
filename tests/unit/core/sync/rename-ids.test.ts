import { expect, test } from 'vitest';
import { renameIds } from '#core/sync/rename-ids.ts';

const from = 'OLDclient01234567890';
const to = 'NEWclient01234567890';
const rename = (value: unknown) =>
	renameIds(value, {
		from,
		to,
		seqs: new Map([
			[7, 1],
			[8, 2]
		])
	});

test('everything an act created is named anew: in values, in lists, in the keys of maps, inside other ids', () => {
	expect(
		rename({
			id: `w_${from}_7`,
			owner: { type: 'person', id: `p_${from}_8_2` },
			scopes: ['site:ham1', `person:p_${from}_8_2`],
			slot: `slot.pl_${from}_7.filler.12`,
			act: `${from}:8`,
			base: { [`w_${from}_7`]: 3 },
			at: [{ [`l_${from}_8`]: true }]
		})
	).toEqual({
		id: `w_${to}_1`,
		owner: { type: 'person', id: `p_${to}_2_2` },
		scopes: ['site:ham1', `person:p_${to}_2_2`],
		slot: `slot.pl_${to}_1.filler.12`,
		act: `${to}:2`,
		base: { [`w_${to}_1`]: 3 },
		at: [{ [`l_${to}_2`]: true }]
	});
});

test('what was answered before, what is another device’s and what only looks alike stays as it is', () => {
	const kept = [
		`w_${from}_6`,
		`w_${from}_77`,
		`w_${from}_71_7`,
		`w_X${from}_7`,
		'w_OTHERclient0123456_7',
		7,
		null,
		true
	];
	expect(rename(kept)).toEqual(kept);
	expect(rename(`see w_${from}_7 and w_${from}_78`)).toBe(`see w_${to}_1 and w_${from}_78`);
});
