import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../bench/options.ts';
import { lastLine, report, type Results } from '../../../bench/measuring/result.ts';

const RESULTS: Results = {
	push: {
		ours: 200.04321,
		opponents: { pouchdb: 700.98765 },
		unit: 'ms',
		runs: 5,
		must: { words: '≥ 3× _bulk_docs', holds: true },
		notes: ['50000 acts/s']
	}
};

describe('What a bench tells', () => {
	it('the last line is one JSON object; above 1 a ratio says that we are faster', () => {
		expect(JSON.parse(lastLine(RESULTS))).toEqual({
			push: { ours: 200, opponents: { pouchdb: 701 }, ratio: { pouchdb: 3.504 }, unit: 'ms', runs: 5 }
		});
		expect(lastLine(RESULTS)).not.toContain('\n');
	});

	it('people read what must hold, and whether it does', () => {
		expect(report(RESULTS)).toContain('must ≥ 3× _bulk_docs: yes');
	});

	it('without names every bench runs; a name that is none is said', () => {
		expect(readOptions(['--json'], ['push', 'pull'])).toEqual({
			ok: true,
			value: { names: ['push', 'pull'], quick: false, runs: 5, json: true, help: false }
		});
		expect(readOptions(['pull', '--quick'], ['push', 'pull'])).toMatchObject({
			value: { names: ['pull'], quick: true, runs: 1 }
		});
		expect(readOptions(['shove'], ['push'])).toEqual({
			ok: false,
			problem: 'There is no bench called shove: there are push.'
		});
		expect(readOptions(['--fast'], ['push'])).toMatchObject({ ok: false });
	});
});
