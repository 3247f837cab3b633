import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { keysOf } from '#core/model/keys.ts';
import { toRow } from '#core/model/rows.ts';
import { rxSchemaOf } from '#core/model/rx-schema.ts';
import { SHELVES } from '#core/model/shelves.ts';
import { GENERATION } from '#core/sync/generation.ts';
import { SAMPLES } from '../samples.ts';

const file = 'tests/unit/core/model/generations.json';
const known = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));

const sorted = (value: unknown): unknown => {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([name, inner]) => [name, sorted(inner)])
	);
};

/** Fields, indexes, how the indexed values are derived and the keys: a change of any of them makes a device's rows wrong. */
const shape = { shelves: SHELVES.map(rxSchemaOf), rows: SAMPLES.map(toRow), keys: SAMPLES.map(keysOf) };
const fingerprint = createHash('sha256')
	.update(JSON.stringify(sorted(shape)))
	.digest('hex')
	.slice(0, 16);

describe('What devices keep', () => {
	it('changes its shape only with a new generation', () => {
		const newest = Math.max(...Object.keys(known).map(Number));
		expect(newest, `The newest entry of ${file} must be GENERATION of src/core/sync/generation.ts`).toBe(
			GENERATION
		);
		expect(
			known[GENERATION],
			[
				'The shape of what devices keep has changed: a field, an index, or how an indexed value or a key is derived.',
				'Devices then build a new replica beside the old one, which costs each of them a full pull. If it must be:',
				`  1. raise GENERATION in src/core/sync/generation.ts to ${GENERATION + 1}`,
				`  2. add "${GENERATION + 1}": "${fingerprint}" to ${file}; entries of released versions stay as they are`
			].join('\n')
		).toBe(fingerprint);
	});
});
