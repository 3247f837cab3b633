// Runs one of our TypeScript scripts: `node scripts/run.mjs scripts/check.ts all`.
import { pathToFileURL } from 'node:url';
import './node-guard.mjs';

const script = process.argv[2];
if (!script) {
	console.error('Name the script to run, for example `node scripts/run.mjs scripts/build.ts`.');
	process.exit(1);
}
// The script sees the arguments a person typed, as if it had been started directly.
process.argv.splice(1, 2, script);
await import(pathToFileURL(script).href);
