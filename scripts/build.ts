import { fileURLToPath } from 'node:url';
import { buildApp } from './building/build-app.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const asked = new Set(process.argv.slice(2));
process.exitCode = await buildApp(root, {
	unlessFresh: asked.has('--unless-fresh'),
	quiet: asked.has('--quiet')
});
