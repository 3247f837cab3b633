import { readFileSync } from 'node:fs';

/** The addresses at which a part of the server takes messages, as its code lists them. */
export const spokenIn = (file: string): string[] =>
	[...readFileSync(file, 'utf8').matchAll(/\bspeak(?:Known)?\('\/([\w-]+)'/g)]
		.map(([, name = '']) => name)
		.sort();
