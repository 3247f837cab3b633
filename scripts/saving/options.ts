import { resolve } from 'node:path';
import type { Command } from '#server/config-command.ts';
import { readConfig } from '#server/config.ts';
import type { StorePlace } from '#server/open-store.ts';

export type Options =
	| { kind: 'options'; value: string; force: boolean; place: StorePlace }
	| { kind: 'help' }
	| { kind: 'problem'; problem: string };

type Flag = '--to' | '--from' | '--for';

const ASKED: Readonly<Record<Flag, string>> = {
	'--to': 'Name the file: `… --to plant.backup`.',
	'--from': 'Name the file: `… --from plant.backup`.',
	'--for': 'Say whose password: `… --for "Ada Brandt"`.'
};

interface Own {
	value: string | undefined;
	force: boolean;
	/** For the server's settings, which say where the store is. */
	others: string[];
}

const split = (args: readonly string[], flag: Flag): Own => {
	const own: Own = { value: undefined, force: false, others: [] };
	const rest = [...args];
	for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
		if (arg === flag) own.value = rest.shift();
		else if (arg.startsWith(`${flag}=`)) own.value = arg.slice(flag.length + 1);
		else if (arg === '--force' && flag === '--from') own.force = true;
		else own.others.push(arg);
	}
	return own;
};

/** `flag` names what it is about: a backup's file, or a person. */
export const readOptions = (
	args: readonly string[],
	env: Readonly<Record<string, string | undefined>>,
	command: Command,
	flag: Flag
): Options => {
	const { value, force, others } = split(args, flag);
	const reading = readConfig(others, env, command);
	if (reading.kind !== 'config') return reading;
	if (value === undefined || value === '' || value.startsWith('--'))
		return { kind: 'problem', problem: ASKED[flag].replace('…', `${command.typed} --`) };
	const { data, database } = reading.config;
	return { kind: 'options', value, force, place: { data: resolve(data), postgres: database } };
};
