import { resolve } from 'node:path';
import type { Command } from '#server/config-command.ts';
import { readConfig } from '#server/config.ts';
import type { StorePlace } from '#server/open-store.ts';

export type Options =
	| { kind: 'options'; file: string; force: boolean; place: StorePlace }
	| { kind: 'help' }
	| { kind: 'problem'; problem: string };

interface Own {
	file: string | undefined;
	force: boolean;
	/** For the server's settings, which say where the store is. */
	others: string[];
}

const split = (args: readonly string[], flag: string): Own => {
	const own: Own = { file: undefined, force: false, others: [] };
	const rest = [...args];
	for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
		if (arg === flag) own.file = rest.shift();
		else if (arg.startsWith(`${flag}=`)) own.file = arg.slice(flag.length + 1);
		else if (arg === '--force' && flag === '--from') own.force = true;
		else own.others.push(arg);
	}
	return own;
};

/** `flag` names the backup: --to or --from. */
export const readOptions = (
	args: readonly string[],
	env: Readonly<Record<string, string | undefined>>,
	command: Command,
	flag: '--to' | '--from'
): Options => {
	const { file, force, others } = split(args, flag);
	const reading = readConfig(others, env, command);
	if (reading.kind !== 'config') return reading;
	if (file === undefined || file === '' || file.startsWith('--'))
		return { kind: 'problem', problem: `Name the file: \`${command.typed} -- ${flag} plant.backup\`.` };
	const { data, database } = reading.config;
	return { kind: 'options', file: resolve(file), force, place: { data: resolve(data), postgres: database } };
};
