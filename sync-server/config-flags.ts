import { SETTINGS, type Setting, type SettingName } from './config-settings.ts';

export type Flags =
	| { kind: 'flags'; values: ReadonlyMap<SettingName, string> }
	| { kind: 'help' }
	| { kind: 'problem'; problem: string };

const NAMES = new Map<string, SettingName>(
	(Object.keys(SETTINGS) as SettingName[]).map((name) => [SETTINGS[name].flag, name])
);

/** Understands `--port 9000` and `--port=9000`; anything it does not know is said, never ignored. */
export const readFlags = (args: readonly string[], typed: string): Flags => {
	const seeHelp = `\`${typed} -- --help\` lists what there is`;
	const values = new Map<SettingName, string>();
	const rest = [...args];
	for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
		if (arg === '--help' || arg === '-h') return { kind: 'help' };
		const equals = arg.indexOf('=');
		const flag = equals < 0 ? arg : arg.slice(0, equals);
		const name = NAMES.get(flag);
		if (name === undefined) return { kind: 'problem', problem: `There is no option "${flag}": ${seeHelp}.` };
		const { bare }: Setting<unknown> = SETTINGS[name];
		if (equals < 0 && bare !== undefined) {
			values.set(name, bare);
			continue;
		}
		const next = equals < 0 ? rest.shift() : arg.slice(equals + 1);
		if (next === undefined || next === '' || (equals < 0 && NAMES.has(next)))
			return { kind: 'problem', problem: `${flag} needs a value, ${SETTINGS[name].must}: ${seeHelp}.` };
		values.set(name, next);
	}
	return { kind: 'flags', values };
};
