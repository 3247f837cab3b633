import { describe, expect, it } from 'vitest';
import { codeEntry } from '#core/model/directory.ts';
import { seedCodes } from '#core/seed/seed-codes.ts';

const codes = seedCodes();
const of = (list: string) => new Set(codes.filter((entry) => entry.list === list).map(({ code }) => code));

describe('The lists a plant begins with', () => {
	it('every entry has words in every language, and they fit', () => {
		for (const { label, hint, ...entry } of codes) {
			for (const words of [label, ...(hint ? [hint] : [])]) {
				expect(Object.keys(words).sort(), entry.code).toEqual(['de', 'en', 'es', 'pl']);
				for (const word of Object.values(words)) expect(word.trim().length, entry.code).toBeGreaterThan(1);
			}
			const wanted = codeEntry.pick({ list: true, code: true, label: true, hint: true });
			expect(wanted.safeParse({ ...entry, label, hint }).success, entry.code).toBe(true);
		}
	});

	it('no code stands twice in a list', () => {
		const all = codes.map(({ list, code }) => `${list}:${code}`);
		expect(new Set(all).size).toBe(all.length);
	});

	it('a failure points only to groups, causes and remedies that are there, and “temporary” asks for more', () => {
		for (const { groups, likelyCauses, likelyRemedies, impact, code } of codes) {
			for (const group of groups ?? []) expect(of('group'), code).toContain(group);
			for (const cause of likelyCauses ?? []) expect(of('cause'), code).toContain(cause);
			for (const remedy of likelyRemedies ?? []) expect(of('remedy'), code).toContain(remedy);
			if (impact) expect(of('impact'), code).toContain(impact);
		}
		expect(codes.filter(({ needsFollowUp }) => needsFollowUp).map(({ code }) => code)).toEqual(['R-TMP']);
	});

	it('languages are not copies of each other', () => {
		const same = codes.filter(({ label }) => label['de'] === label['en'] || label['pl'] === label['en']);
		expect(same.map(({ code }) => code)).toEqual([]);
	});
});
