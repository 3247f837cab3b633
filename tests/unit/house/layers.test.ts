import { afterAll, describe, expect, test } from 'vitest';
import { plantHouse } from '../../support/planted-house.ts';

const house = plantHouse({
	'src/core/rule.ts': 'export const rule = 1;',
	'src/lib/queries/rows.ts': 'export const rows = 1;',
	'src/lib/i18n/plural.ts': 'export const plural = 1;',
	'src/lib/features/a/own.ts': 'export const own = 1;',
	'src/lib/features/b/other.ts': 'export const other = 1;',
	'sync-server/store/store.ts': 'export const store = 1;',
	'sync-server/sync/pull.ts': 'export const pull = 1;',
	'scripts/node_modules/temporal-polyfill/package.json': '{}',
	LICENSE: 'free'
});
afterAll(house.remove);

const inSvelte = (code: string): string => `<script lang="ts">\n${code}\n</script>\n\n<p>{rows}</p>\n`;
const using = (name: string, from: string): string =>
	`import { ${name} } from '${from}';\nexport const used = ${name};\n`;

const FORBIDDEN = [
	{
		what: 'the core uses a layer above it',
		file: 'src/core/bad.ts',
		code: using('rows', '#lib/queries/rows.ts'),
		says: /"core" may import no other layer, not queries .* Hand the value in as an argument/
	},
	{
		what: 'the core uses a package other than zod',
		file: 'src/core/bad.ts',
		code: using('Observable', 'rxjs'),
		says: /src\/core is pure: .*rxjs.* Take what you need as an argument/
	},
	{
		what: 'the core uses something only Node has',
		file: 'src/core/bad.ts',
		code: using('readFileSync', 'node:fs'),
		says: /src\/core is pure: .*node:fs.* as an argument/
	},
	{
		what: 'the core outside pm and kpi uses the calendar package',
		file: 'src/core/bad.ts',
		code: using('Temporal', 'temporal-polyfill'),
		says: /temporal-polyfill.* as an argument/
	},
	{
		what: 'a ui component reads data, by an alias, inside a component file',
		file: 'src/lib/ui/Bad.svelte',
		code: inSvelte("import { rows } from '#lib/queries/rows.ts';"),
		says: /"ui" may import only i18n, core, not queries .* take it as a prop/
	},
	{
		what: 'a ui component reads data, by a relative path',
		file: 'src/lib/ui/Bad.svelte',
		code: inSvelte("import { rows } from '../queries/rows.ts';"),
		says: /"ui" may import only i18n, core, not queries/
	},
	{
		what: 'a layer is reached by import() at run time',
		file: 'src/lib/ui/bad.ts',
		code: "export const load = () => import('#lib/queries/rows.ts');\n",
		says: /"ui" may import only i18n, core, not queries/
	},
	{
		what: 'a layer is passed on by export … from',
		file: 'src/lib/ui/bad.ts',
		code: "export { rows } from '#lib/queries/rows.ts';\n",
		says: /"ui" may import only i18n, core, not queries/
	},
	{
		what: 'a type comes from a layer that may not be imported',
		file: 'src/lib/ui/bad.ts',
		code: "import type { rows } from '#lib/queries/rows.ts';\nexport type Rows = typeof rows;\n",
		says: /"ui" may import only i18n, core, not queries/
	},
	{
		what: 'a feature uses another feature',
		file: 'src/lib/features/a/bad.ts',
		code: using('other', '#lib/features/b/other.ts'),
		says: /Features never know each other: compose them in src\/routes/
	},
	{
		what: 'page code uses something only Node has',
		file: 'src/lib/queries/bad.ts',
		code: using('readFileSync', 'node:fs'),
		says: /runs in the browser too, which has no node:fs\. Use what the web platform has/
	},
	{
		what: 'page code opens the server’s database',
		file: 'src/lib/queries/bad.ts',
		code: using('DatabaseSync', 'node:sqlite'),
		says: /runs in the browser too, which has no node:sqlite/
	},
	{
		what: 'page code uses the server',
		file: 'src/lib/queries/bad.ts',
		code: using('store', '#server/store/store.ts'),
		says: /"queries" may import only replica, outbox, device, core, not store/
	},
	{
		what: 'a package is used outside the layer it belongs to',
		file: 'src/lib/ui/bad.ts',
		code: using('createRxDatabase', 'rxdb'),
		says: /rxdb may be used only in replica, .* Call what these layers offer/
	},
	{
		what: 'the store knows who calls it',
		file: 'sync-server/store/bad.ts',
		code: using('pull', '#server/sync/pull.ts'),
		says: /"store" may import only core, not sync .* knows neither its callers/
	},
	{
		what: 'the server uses the page',
		file: 'sync-server/sync/bad.ts',
		code: using('rows', '#lib/queries/rows.ts'),
		says: /"sync" may import only store, blobs, auth, meters, core, not queries/
	},
	{
		what: 'a new folder has no row in the table',
		file: 'src/lib/planted-nowhere/bad.ts',
		code: 'export const lost = 1;\n',
		says: /This file lies in no layer\. Move it into one, or give its folder a row in scripts\/lint\/layers\.js/
	},
	{
		what: 'a new folder stands beside the known ones',
		file: 'planted-tools/bad.ts',
		code: 'export const lost = 1;\n',
		says: /This file lies in no layer/
	},
	{
		what: 'an import names a file that is not there, by an alias',
		file: 'src/lib/ui/bad.ts',
		code: using('gone', '#lib/ui/gone.ts'),
		says: /This import is not there, or lies in no layer\. Correct the path/
	},
	{
		what: 'an import names a file that is not there, by a relative path',
		file: 'src/lib/ui/bad.ts',
		code: using('gone', './gone.ts'),
		says: /This import is not there/
	},
	{
		what: 'an import names a package that is not installed',
		file: 'src/lib/ui/bad.ts',
		code: using('gone', 'a-package-nobody-installed'),
		says: /This import is not there, .*install the package/
	},
	{
		what: 'an import leaves the known folders',
		file: 'src/lib/ui/bad.ts',
		code: using('gone', '../../../LICENSE'),
		says: /This import is not there, or lies in no layer/
	}
];

const ALLOWED = [
	{
		what: 'the core uses zod and itself',
		file: 'src/core/good.ts',
		code: "import { z } from 'zod';\nimport { rule } from './rule.ts';\nexport const used = [z, rule];\n"
	},
	{
		what: 'the calendar of preventive work uses the calendar package',
		file: 'src/core/pm/good.ts',
		code: using('Temporal', 'temporal-polyfill')
	},
	{
		what: 'a ui component uses words and the core, by an alias, inside a component file',
		file: 'src/lib/ui/Good.svelte',
		code: inSvelte("import { rule as rows } from '#core/rule.ts';\n\timport '#lib/i18n/plural.ts';")
	},
	{
		what: 'a feature uses a query and its own parts',
		file: 'src/lib/features/a/good.ts',
		code: "import { rows } from '#lib/queries/rows.ts';\nimport { own } from './own.ts';\nexport const used = [rows, own];\n"
	},
	{
		what: 'a route uses what SvelteKit offers',
		file: 'src/routes/+page.svelte',
		code: inSvelte(
			"import { page as rows } from '$app/state';\n\timport type { PageData } from './$types';\n\tinterface Props { data: PageData }\n\tconst { data }: Props = $props();\n\tvoid data;"
		)
	},
	{
		what: 'the replica uses its database',
		file: 'src/lib/replica/planted.ts',
		code: using('createRxDatabase', 'rxdb')
	},
	{
		what: 'the server uses Node and the store',
		file: 'sync-server/sync/good.ts',
		code: "import { randomUUID } from 'node:crypto';\nimport { store } from '#server/store/store.ts';\nexport const used = [randomUUID, store];\n"
	},
	{
		what: 'a test uses anything',
		file: 'tests/unit/planted.test.ts',
		code: "import { rows } from '#lib/queries/rows.ts';\nimport { store } from '#server/store/store.ts';\nexport const used = [rows, store];\n"
	}
];

describe('an import that breaks the layers is refused, with what to do instead', () => {
	test.each(FORBIDDEN)('$what', async ({ file, code, says }) => {
		expect((await house.lint(file, code)).join('\n')).toMatch(says);
	});
});

describe('an import that keeps the layers passes', () => {
	test.each(ALLOWED)('$what', async ({ file, code }) => {
		expect(await house.lint(file, code)).toEqual([]);
	});
});
