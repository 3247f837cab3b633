import { readdirSync } from 'node:fs';

const ROUTES = 'src/routes';

/** What stands for each parameter in an address. A route with a new parameter adds its value here. */
const SAMPLES: Readonly<Record<string, string>> = { code: 'PRESS-07', id: 'nothing-here' };

const addressOf = (folder: string): string => {
	const parts = folder.split('/').filter((part) => part && !/^\(.*\)$/.test(part));
	return `/${parts.map((part) => part.replace(/^\[+(?:\.\.\.)?(\w+)(?:=\w+)?\]+$/, sample)).join('/')}`;
};

const sample = (_: string, name: string): string => {
	const value = SAMPLES[name];
	if (!value) throw new Error(`Say in tests/support/routes.ts which address a test opens for [${name}].`);
	return value;
};

/** Pages for developers, which the build leaves out. */
const NOT_BUILT = ['/gallery'];

/** The address of every page of the app, read from the routes themselves: a new page cannot be forgotten. */
export const everyRoute = (): string[] =>
	readdirSync(ROUTES, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => /(^|\/)\+page\.svelte$/.test(file))
		.map((file) => addressOf(file.replace(/\/?\+page\.svelte$/, '')))
		.filter((address) => !NOT_BUILT.includes(address))
		.sort();
