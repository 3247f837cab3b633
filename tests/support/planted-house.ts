import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const RULES = ['eslint.config.js', 'package.json', 'scripts/lint', 'scripts/node-guard.mjs'];

export interface PlantedHouse {
	/** What the project's own lint says about this code, if it stood in this file. */
	lint: (file: string, code: string) => Promise<string[]>;
	remove: () => void;
}

/** An empty project under our own lint rules, with only the given files in it: nothing is planted in the real one. */
export const plantHouse = (files: Record<string, string>): PlantedHouse => {
	const root = mkdtempSync(join(tmpdir(), 'millwright-house-'));
	for (const path of RULES) cpSync(join(ROOT, path), join(root, path), { recursive: true });
	symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), `${text}\n`);
	}
	const eslint = new ESLint({ cwd: root });
	return {
		lint: async (file, code) => {
			const [result] = await eslint.lintText(code, { filePath: join(root, file) });
			return (result?.messages ?? []).map(({ message, ruleId }) => `${ruleId ?? 'not linted'}: ${message}`);
		},
		remove: () => rmSync(root, { recursive: true, force: true })
	};
};
