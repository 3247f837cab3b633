import { fileURLToPath } from 'node:url';
import boundaries from 'eslint-plugin-boundaries';
import { LAYERS, PACKAGES } from './layers.js';

const TABLE = 'scripts/lint/layers.js';
const rows = Object.entries(LAYERS);
const inLayer = (layer) => ({ file: { categories: layer } });
const NOT_OURS = { module: { origin: ['external', 'core'] } };
// Some parts of Node exist only by their full name, which the plugin does not know.
const FROM_NODE = [{ module: { origin: 'core' } }, { module: { source: 'node:*' } }];
const packaged = (source) => ({ module: { origin: 'external', source } });

/** Which layers may be imported: all the others are refused in words, then these are let through. */
const towardsLayers = rows.flatMap(([layer, { may, each, instead }]) => {
	const known = may.length === 0 ? 'no other layer' : `only ${may.join(', ')}`;
	const advice =
		instead ?? `If it truly belongs there, add it to the row "${layer}" in ${TABLE}; else move it.`;
	const itself = each ? { [each]: `{{ from.file.captured.${each} }}` } : undefined;
	return [
		{
			from: inLayer(layer),
			disallow: { to: inLayer('*') },
			message: `"${layer}" may import ${known}, not {{ to.file.categories }} ({{ dependency.source }}). ${advice}`
		},
		{
			from: inLayer(layer),
			allow: {
				to: [...may.map(inLayer), { file: { categories: layer, ...(itself && { captured: itself }) } }]
			}
		}
	];
});

const towardsNode = rows
	.filter(([, { node }]) => !node)
	.map(([layer]) => ({
		from: inLayer(layer),
		disallow: { to: FROM_NODE },
		message: `"${layer}" runs in the browser too, which has no {{ dependency.source }}. Use what the web platform has, or move this to sync-server or scripts.`
	}));

const towardsPackages = Object.entries(PACKAGES).flatMap(([name, layers]) => [
	{
		disallow: { to: packaged(name) },
		message: `${name} may be used only in ${layers.join(', ')}. Call what these layers offer, or change PACKAGES in ${TABLE}.`
	},
	...layers.map((layer) => ({ from: inLayer(layer), allow: { to: packaged(name) } }))
]);

const purityOfCore = [
	{
		from: inLayer('core'),
		disallow: { to: NOT_OURS },
		message:
			'src/core is pure: it uses zod and nothing else ({{ dependency.source }} is neither). Take what you need as an argument.'
	},
	{ from: inLayer('core'), allow: { to: packaged('zod') } },
	{
		from: { file: { categories: 'core', path: '**/src/core/{pm,kpi}/**' } },
		allow: { to: packaged('temporal-polyfill') }
	}
];

/** The same rule with a message that says what to do. */
const saying = (message, rule) => ({
	...rule,
	create: (context) =>
		rule.create(
			Object.create(context, { report: { value: (report) => context.report({ ...report, message }) } })
		)
});

const { 'no-unknown-files': noUnknownFiles, 'no-unknown-dependencies': noUnknownDependencies } =
	boundaries.rules;

const plugin = {
	...boundaries,
	rules: {
		...boundaries.rules,
		'no-unknown-files': saying(
			`This file lies in no layer. Move it into one, or give its folder a row in ${TABLE}.`,
			noUnknownFiles
		),
		'no-unknown-dependencies': saying(
			`This import is not there, or lies in no layer. Correct the path (with its extension), install the package, or give the folder a row in ${TABLE}.`,
			noUnknownDependencies
		)
	}
};

export const layerRules = [
	{
		plugins: { boundaries: plugin },
		settings: {
			'boundaries/root-path': fileURLToPath(new URL('../../', import.meta.url)),
			'import/resolver': { './scripts/lint/resolver.js': {} },
			'boundaries/files': rows.map(([category, { at, each }]) => ({
				category,
				pattern: at,
				...(each && { capture: [each] })
			})),
			'boundaries/files-single-match': true,
			'boundaries/legacy-templates': false,
			'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
			'boundaries/flag-as-external': {
				unresolvableAlias: false,
				inNodeModules: true,
				customSourcePatterns: ['$*', '$*/**', './$types', 'node:*']
			}
		},
		rules: {
			'boundaries/no-unknown-files': 'error',
			'boundaries/no-unknown-dependencies': 'error',
			'boundaries/dependencies': [
				'error',
				{
					default: 'disallow',
					checkAllOrigins: true,
					policies: [
						{ allow: { to: NOT_OURS } },
						...towardsLayers,
						...towardsPackages,
						...towardsNode,
						...purityOfCore
					]
				}
			]
		}
	}
];
