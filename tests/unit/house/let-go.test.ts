import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { letGoOf } from '../../../scripts/install/let-go.mjs';

test('a program that is let go of stays as it is, and one that is not there is not made', () => {
	const folder = mkdtempSync(join(tmpdir(), 'let-go-'));
	try {
		const [program, missing] = [join(folder, 'program'), join(folder, 'missing')];
		writeFileSync(program, 'x'.repeat(100_000), { mode: 0o755 });
		const before = statSync(program);
		letGoOf([program, missing]);
		expect(readFileSync(program, 'utf8')).toBe('x'.repeat(100_000));
		expect(statSync(program)).toMatchObject({
			mode: before.mode,
			mtimeMs: before.mtimeMs,
			size: before.size
		});
		expect(existsSync(missing)).toBe(false);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
