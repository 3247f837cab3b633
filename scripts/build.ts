import { fileURLToPath } from 'node:url';
import { buildApp } from './building/build-app.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
process.exitCode = await buildApp(root, { unlessFresh: process.argv.includes('--unless-fresh') });
