import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { ROLES_PAGE, rolesPage, unusableActs } from '../docs/roles-page.ts';
import { finish } from './finish.ts';
import { roleDecisions } from './role-decisions.ts';

const isCurrent = existsSync(ROLES_PAGE) && readFileSync(ROLES_PAGE, 'utf8') === (await rolesPage());

const screens = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'src/lib', 'src/routes'], {
	encoding: 'utf8'
})
	.split('\n')
	.filter((file) => /\.(ts|svelte)$/.test(file) && !file.includes('/i18n/') && existsSync(file));

finish(
	[
		...(isCurrent ? [] : [`${ROLES_PAGE} does not say what the rights are: run npm run docs:roles.`]),
		...unusableActs().map((act) => `${act} can be done by nobody: give a role the right in rights.ts.`),
		...screens.flatMap((file) => roleDecisions(file, readFileSync(file, 'utf8')))
	],
	`${ROLES_PAGE} is current, and ${screens.length} files of the app ask for rights, not for roles`
);
