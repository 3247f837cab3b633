#!/usr/bin/env node
// Measures the house: file sizes, and habits that can be counted. Run from the project's root: node ../shared/tools/house.mjs [--json]
// It judges nothing by itself except the lines marked "over"; the targets are in design/architecture.md.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
	encoding: 'utf8',
	maxBuffer: 1 << 26
})
	.split('\n')
	.filter(Boolean);
const code = files.filter(
	(f) =>
		/\.(ts|svelte|js|mjs)$/.test(f) &&
		!/(^|\/)(node_modules|build|dist|\.svelte-kit|static)\//.test(f) &&
		!/\.d\.ts$/.test(f) &&
		// This file spells out what it looks for.
		f !== 'scripts/house.mjs'
);
const read = (f) => {
	try {
		return readFileSync(f, 'utf8');
	} catch {
		return '';
	}
};
const isTest = (f) => f.startsWith('tests/') || /\.(test|spec)\./.test(f);
const areas = {
	core: 'src/core/',
	lib: 'src/lib/',
	routes: 'src/routes/',
	server: 'sync-server/',
	bench: 'bench/',
	scripts: 'scripts/'
};
const quantile = (sorted, q) =>
	sorted.length ? sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] : 0;

const sizes = (list) => {
	const lines = list.map((f) => read(f).split('\n').length).sort((a, b) => a - b);
	return {
		files: lines.length,
		lines: lines.reduce((a, b) => a + b, 0),
		median: quantile(lines, 0.5),
		p90: quantile(lines, 0.9),
		max: lines.at(-1) ?? 0
	};
};
const prod = code.filter((f) => !isTest(f) && !f.includes('.config.'));
const report = {
	production: sizes(prod),
	tests: sizes(code.filter(isTest)),
	areas: {},
	over400: [],
	counts: {}
};
for (const [name, prefix] of Object.entries(areas))
	report.areas[name] = sizes(prod.filter((f) => f.startsWith(prefix)));
report.over400 = prod
	.map((f) => [f, read(f).split('\n').length])
	.filter(([, n]) => n > 400)
	.sort((a, b) => b[1] - a[1]);

/** Habits: pattern, where it counts, and the target in words. */
const habits = [
	['explicit any', /(:|<|\bas)\s*any\b/g, prod, '0'],
	['non-null !', /[\w)\]]!(\.|\[|;|,|\))/g, prod.filter((f) => f.endsWith('.ts')), '0'],
	['$effect', /\$effect\b/g, prod, '≤ 5'],
	[
		'.subscribe( outside queries/outbox/replica',
		// A browser's push service is no stream of values.
		/(?<!pushManager)\.subscribe\(/g,
		prod.filter((f) => !/lib\/(queries|outbox|replica|analytics)\//.test(f) && !f.startsWith('sync-server/')),
		'0'
	],
	[
		'clock or randomness in core',
		/Date\.now\(|Math\.random\(|new Date\(\)/g,
		prod.filter((f) => f.startsWith('src/core/')),
		'0'
	],
	[
		'skipped tests',
		/\b(it|test|describe)\.(skip|todo|only)\b|\bxit\(|\bxdescribe\(/g,
		code.filter(isTest),
		'0'
	],
	['sleeps in tests', /waitForTimeout\(|setTimeout\(\s*(r|res|resolve|done)\b/g, code.filter(isTest), '0'],
	['TODO/FIXME', /\b(TODO|FIXME|XXX|HACK)\b/g, code, '0 (known-gaps.md instead)'],
	['throw per 1000 lines', /\bthrow\b/g, prod, '≤ 3'],
	['eslint-disable', /eslint-disable/g, code, 'each with a reason'],
	['ts-ignore/expect-error', /@ts-(ignore|expect-error|nocheck)/g, code, '0']
];
for (const [name, pattern, list, target] of habits) {
	const hits = list.map((f) => [f, (read(f).match(pattern) ?? []).length]).filter(([, n]) => n);
	const total = hits.reduce((a, [, n]) => a + n, 0);
	report.counts[name] = {
		count: name.includes('per 1000')
			? +((1000 * total) / Math.max(1, report.production.lines)).toFixed(1)
			: total,
		target,
		top: hits.sort((a, b) => b[1] - a[1]).slice(0, 3)
	};
}
const vague = prod.filter((f) => /(^|\/)(utils?|helpers?|misc|common|types|index)\.(ts|svelte|js)$/.test(f));
report.counts['vague file names'] = { count: vague.length, target: '0', top: vague.slice(0, 5) };

if (process.argv.includes('--json')) console.log(JSON.stringify(report, null, 1));
else {
	const row = (n, s) =>
		console.log(
			`${n.padEnd(12)} files ${String(s.files).padStart(4)}  lines ${String(s.lines).padStart(6)}  median ${String(s.median).padStart(4)}  p90 ${String(s.p90).padStart(4)}  max ${String(s.max).padStart(5)}`
		);
	row('production', report.production);
	row('tests', report.tests);
	for (const [n, s] of Object.entries(report.areas)) if (s.files) row('  ' + n, s);
	console.log(
		report.over400.length
			? 'over 400 lines: ' + report.over400.map(([f, n]) => `${f} ${n}`).join(', ')
			: 'no file over 400 lines'
	);
	for (const [n, c] of Object.entries(report.counts))
		console.log(
			`${String(c.count).padStart(6)}  ${n} (target ${c.target})${c.count && c.top?.length ? '  ' + c.top.map((t) => (Array.isArray(t) ? t.join(':') : t)).join('  ') : ''}`
		);
}
