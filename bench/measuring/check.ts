import assert from 'node:assert/strict';

/** What came back is not what must come back: the numbers of this run say nothing, so it ends. */
export const check = (holds: boolean, words: string): void =>
	assert.ok(holds, `Output check failed: ${words}`);

export const checkEqual = (got: unknown, expected: unknown, words: string): void =>
	assert.deepStrictEqual(got, expected, `Output check failed: ${words}`);
