import { readFileSync } from 'node:fs';
import { readPicture } from '../src/lib/scan/decoder/read-picture.ts';
import { nodeDecoder } from './scan/node-decoder.ts';
import { oneLine } from './scan/one-line.ts';
import { pictureOf } from './scan/picture-file.ts';

const USAGE = `Usage: npm run --silent scan -- FILE…

Prints what each picture (JPEG, PNG, WebP) reads as, through the app's own decoder: one line for each file, an empty one
where nothing is read. Without --silent npm says first what it runs.`;

const files = process.argv.slice(2);
if (files.length === 0 || files.includes('--help')) {
	console.log(USAGE);
	process.exit(files.length === 0 ? 2 : 0);
}
const look = nodeDecoder();
for (const file of files) {
	try {
		const found = await readPicture(look, await pictureOf(new Uint8Array(readFileSync(file))));
		console.log(oneLine(found?.text ?? ''));
	} catch (problem) {
		console.log('');
		console.error(`${file}: ${problem instanceof Error ? problem.message : String(problem)}`);
		process.exitCode = 1;
	}
}
