import { expect, test } from 'vitest';
import { roleDecisions } from '../../../scripts/check/role-decisions.ts';
import { rolesPage, unusableActs } from '../../../scripts/docs/roles-page.ts';

test('a screen that decides by the name of a role shows, and one that asks for the right does not', () => {
	const text =
		"if (grant.role === 'admin') open();\nif (can(me, 'person.edit', site)) open();\nconst { role } = grant;";
	expect(roleDecisions('a.ts', text)).toEqual([
		'a.ts:1 decides by the name of a role: ask can, or siteWhere.'
	]);
	expect(roleDecisions('b.ts', "'viewer' !== one.role")).toHaveLength(1);
});

test('the page has a row for every act, with how far each role goes', async () => {
	const page = await rolesPage();
	const row = page.split('\n').find((line) => line.includes('`work.complete`')) ?? '';
	expect(row.match(/●/g)).toHaveLength(5);
	expect(row.match(/rounds/g)).toHaveLength(2);
	expect(row.match(/own/g)).toHaveLength(1);
	expect(unusableActs()).toEqual([]);
});
