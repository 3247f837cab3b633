import './scripts/node-guard.mjs';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import { habits } from './scripts/lint/habits.js';
import { layerRules } from './scripts/lint/layer-rules.js';
import { purity } from './scripts/lint/purity.js';

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', '.cache/', 'data/', 'test-results/', 'node_modules/'] },
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{ files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
	{
		// The design system knows no routes: whoever hands it an href has resolved it.
		files: ['src/lib/ui/**'],
		rules: { 'svelte/no-navigation-without-resolve': ['error', { ignoreLinks: true }] }
	},
	...layerRules,
	...habits,
	purity
);
