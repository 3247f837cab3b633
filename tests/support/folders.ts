import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface TemporaryFolder extends Disposable {
	readonly path: string;
	readonly write: (file: string, content: string) => string;
}

/** A folder of its own for one test, removed with everything in it by `using`. */
export const temporaryFolder = (files: Readonly<Record<string, string>> = {}): TemporaryFolder => {
	const path = mkdtempSync(join(tmpdir(), 'millwright-test-'));
	const write = (file: string, content: string): string => {
		const at = join(path, file);
		mkdirSync(dirname(at), { recursive: true });
		writeFileSync(at, content);
		return at;
	};
	for (const [file, content] of Object.entries(files)) write(file, content);
	return { path, write, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
};
