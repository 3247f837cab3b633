// Loaded with --import before a history's process does anything: one line of the engine reads otherwise there.
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { broken, mutantNamed, pathOf } from './mutants.ts';
import { MUTANT } from './mutant.ts';

const name = process.env[MUTANT] ?? '';
const mutant = mutantNamed(name);
if (!mutant) throw new Error(`There is no mutant ${name}`);
const rewritten = broken(mutant);
if (!rewritten.ok) throw new Error(rewritten.problem);

const target = pathToFileURL(pathOf(mutant)).href;
let isBroken = false;

registerHooks({
	load: (url, context, nextLoad) => {
		const loaded = nextLoad(url, context);
		if (url !== target) return loaded;
		isBroken = true;
		// Still TypeScript: its types are taken out after this.
		return { ...loaded, source: rewritten.source };
	}
});

await import(target);
if (!isBroken) throw new Error(`The mutant ${name} changed nothing: ${mutant.file} had been loaded before`);
