import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isFresh, recordBuild } from '../../../scripts/building/freshness.ts';
import { fingerprint, readSources } from '../../../scripts/building/sources.ts';
import { temporaryFolder, type TemporaryFolder } from '../../support/folders.ts';

const builtProject = (): TemporaryFolder => {
	const project = temporaryFolder({
		'package.json': '{"version":"1.0.0"}',
		'package-lock.json': '{}',
		'src/routes/+page.svelte': '<h1>Hello</h1>',
		'static/favicon.svg': '<svg/>',
		'build/200.html': '<!doctype html>'
	});
	recordBuild(project.path, readSources(project.path));
	return project;
};

test('a build of what lies here is fresh, and nothing else changes that', () => {
	using project = builtProject();
	project.write('README.md', 'a new word');
	project.write('data/millwright.db', 'an act');
	expect(isFresh(project.path)).toBe(true);
});

test.each([
	['a changed source', 'src/routes/+page.svelte', '<h1>Hullo</h1>'],
	['a new source', 'src/routes/parts/+page.svelte', '<h1>Parts</h1>'],
	['a changed icon', 'static/favicon.svg', '<svg></svg>'],
	['another set of packages', 'package-lock.json', '{"packages":{}}'],
	['another configuration', 'vite.config.ts', 'export default {}']
])('%s makes the build stale', (_, file, content) => {
	using project = builtProject();
	project.write(file, content);
	expect(isFresh(project.path)).toBe(false);
});

test('a source that went away makes the build stale', () => {
	using project = temporaryFolder({ 'src/a.ts': '1', 'src/b.ts': '2', 'build/200.html': '' });
	const { 'src/a.ts': kept, ...others } = readSources(project.path);
	expect(kept).toBeDefined();
	recordBuild(project.path, { ...others, ...(kept && { 'src/a.ts': kept, 'src/gone.ts': kept }) });
	expect(isFresh(project.path)).toBe(false);
});

test('the same content with another date is still fresh, so a fresh checkout of it is not built again', () => {
	using project = builtProject();
	utimesSync(join(project.path, 'src/routes/+page.svelte'), new Date(0), new Date(0));
	expect(isFresh(project.path)).toBe(true);
});

test('without a build, without its record or with a torn record it is stale', () => {
	using project = builtProject();
	writeFileSync(join(project.path, 'build/.built-from.json'), '{"src/');
	expect(isFresh(project.path)).toBe(false);
	using empty = temporaryFolder({ 'src/a.ts': '1' });
	expect(isFresh(empty.path)).toBe(false);
	mkdirSync(join(empty.path, 'build'));
	recordBuild(empty.path, readSources(empty.path));
	expect(isFresh(empty.path)).toBe(false);
});

test('the same sources have the same name wherever they are built', () => {
	using one = builtProject();
	using other = builtProject();
	expect(fingerprint(readSources(one.path))).toBe(fingerprint(readSources(other.path)));
	other.write('src/a.ts', '1');
	expect(fingerprint(readSources(one.path))).not.toBe(fingerprint(readSources(other.path)));
});
