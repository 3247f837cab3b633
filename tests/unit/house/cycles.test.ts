import { describe, expect, test } from 'vitest';
import { cyclesIn, importsOf } from '../../../scripts/check/import-graph.ts';

describe('imports that lead back to their own file', () => {
	test('are found over any number of files, each circle once', () => {
		const graph = new Map([
			['a.ts', ['b.ts', 'd.ts']],
			['b.ts', ['c.ts']],
			['c.ts', ['a.ts']],
			['d.ts', ['d.ts']]
		]);
		expect(cyclesIn(graph)).toEqual([
			['a.ts', 'b.ts', 'c.ts', 'a.ts'],
			['d.ts', 'd.ts']
		]);
	});

	test('are not seen where two ways meet again', () => {
		const graph = new Map([
			['a.ts', ['b.ts', 'c.ts']],
			['b.ts', ['d.ts']],
			['c.ts', ['d.ts']]
		]);
		expect(cyclesIn(graph)).toEqual([]);
	});
});

describe('what a file imports when it is loaded', () => {
	test('is read from both scripts of a component', () => {
		const component = `<script module lang="ts">import a from './a.ts';</script>
<script lang="ts">
	import B from './B.svelte';
	export { c } from './c.ts';
</script>
<B />`;
		expect(importsOf('X.svelte', component)).toEqual(['./a.ts', './B.svelte', './c.ts']);
	});

	test('leaves out types, which vanish, and what is loaded later', () => {
		const code = `import type { A } from './a.ts';
export type { B } from './b.ts';
import './c.ts';
const later = () => import('./d.ts');`;
		expect(importsOf('x.ts', code)).toEqual(['./c.ts']);
	});
});
