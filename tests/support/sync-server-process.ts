// A server of its own, with the commands tests use, that says where it can be reached and runs until it is killed.
import { listen } from '#server/http/listen.ts';
import { openApp } from '#server/open-app.ts';
import type { StorePlace } from '#server/open-store.ts';
import { testCommands } from '../contract/sync/commands.ts';

const [, , placeJson = '{}'] = process.argv;
const opening = await openApp({
	...(JSON.parse(placeJson) as StorePlace),
	version: 'test',
	site: () => new Response(null, { status: 404 }),
	contentSecurityPolicy: '',
	commands: testCommands
});
if (!opening.ok) throw new Error(opening.problem);
const outcome = await listen(opening.app.fetch, '127.0.0.1', 0);
if (!outcome.ok) throw new Error(outcome.problem);
process.stdout.write(`${outcome.listening.url}\n`);
// Nobody who started it is left.
process.stdin.on('end', () => process.exit(0)).resume();
