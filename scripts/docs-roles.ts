import { writeFileSync } from 'node:fs';
import { ROLES_PAGE, rolesPage } from './docs/roles-page.ts';

writeFileSync(ROLES_PAGE, await rolesPage());
