import { z } from 'zod';
import { START, type Command } from './config-command.ts';
import { readFlags } from './config-flags.ts';
import { SETTINGS, type Config, type SettingName } from './config-settings.ts';

export type ConfigReading =
	{ kind: 'config'; config: Config } | { kind: 'help' } | { kind: 'problem'; problem: string };

type Environment = Readonly<Record<string, string | undefined>>;

interface Given {
	readonly value: string;
	/** The flag or variable a person would have to correct. */
	readonly source: string;
}

const CONFIG = z.object({
	port: SETTINGS.port.schema,
	host: SETTINGS.host.schema,
	lan: SETTINGS.lan.schema,
	proxies: SETTINGS.proxies.schema,
	metricsToken: SETTINGS.metricsToken.schema,
	push: SETTINGS.push.schema,
	log: SETTINGS.log.schema,
	data: SETTINGS.data.schema,
	database: SETTINGS.database.schema,
	anchors: SETTINGS.anchors.schema,
	setUpCode: SETTINGS.setUpCode.schema
}) satisfies z.ZodType<Config>;

const givenFor = (
	name: SettingName,
	flags: ReadonlyMap<SettingName, string>,
	env: Environment,
	fallbacks: Command['fallbacks']
): Given => {
	const { flag, env: variable } = SETTINGS[name];
	const typed = flags.get(name);
	if (typed !== undefined) return { value: typed, source: flag };
	// Compose files pass on variables nobody set as empty ones.
	return { value: env[variable]?.trim() || (fallbacks[name] ?? SETTINGS[name].fallback), source: variable };
};

/** Flags win over the environment, which wins over what is usual. */
export const readConfig = (
	args: readonly string[],
	env: Environment,
	{ typed, fallbacks }: Command = START
): ConfigReading => {
	const flags = readFlags(args, typed);
	if (flags.kind !== 'flags') return flags;
	const names = Object.keys(SETTINGS) as SettingName[];
	const given = new Map(names.map((name) => [name, givenFor(name, flags.values, env, fallbacks)]));
	const parsed = CONFIG.safeParse(Object.fromEntries([...given].map(([name, { value }]) => [name, value])));
	if (parsed.success) return { kind: 'config', config: parsed.data };
	const wrong = names.find((name) => parsed.error.issues.some(({ path }) => path[0] === name)) ?? 'port';
	const { value, source } = given.get(wrong) ?? { value: '', source: SETTINGS[wrong].flag };
	return { kind: 'problem', problem: `${source} must be ${SETTINGS[wrong].must}, not "${value}".` };
};
