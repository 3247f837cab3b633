import { resolve } from 'node:path';
import { DEMO_LIMITS } from '#core/demo/demo-options.ts';
import type { DemoOptions } from '#core/demo/demo-options.ts';
import { dayNamed, instantOf, momentOf } from '#core/demo/plant-time.ts';
import type { Command } from '#server/config-command.ts';
import { readConfig } from '#server/config.ts';
import type { StorePlace } from '#server/open-store.ts';

export type Reading =
	| { kind: 'options'; options: DemoOptions; place: StorePlace; password?: string }
	| { kind: 'help' }
	| { kind: 'problem'; problem: string };

const USUAL = { assets: 5_000, work: 50_000, people: 60, months: 24, seed: 7 };
type Count = keyof typeof USUAL;

type Flag = Count | 'until' | 'password';
const FLAGS = new Map<string, Flag>(
	[...(Object.keys(USUAL) as Count[]), 'until' as const, 'password' as const].map((name) => [
		`--${name}`,
		name
	])
);
const MEANT: Partial<Record<Flag, string>> = {
	until: 'a day such as 2026-03-01',
	password: 'what everybody there signs in with'
};

const isCount = (name: string): name is Count => Object.hasOwn(USUAL, name);

interface Own {
	given: Map<Flag, string>;
	/** For the server's settings, which say where the store is. */
	others: string[];
}

const split = (args: readonly string[]): Own | { problem: string } => {
	const own: Own = { given: new Map(), others: [] };
	const rest = [...args];
	for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
		const equals = arg.indexOf('=');
		const flag = equals < 0 ? arg : arg.slice(0, equals);
		const name = FLAGS.get(flag);
		if (name === undefined) {
			own.others.push(arg);
			continue;
		}
		const value = equals < 0 ? rest.shift() : arg.slice(equals + 1);
		if (value === undefined || value === '' || value.startsWith('--')) {
			const what = MEANT[name] ?? 'a whole number';
			return { problem: `${flag} needs a value, ${what}: \`npm run demo -- --help\` lists what there is.` };
		}
		own.given.set(name, value);
	}
	return own;
};

const countOf = (name: Count, text: string): number | string => {
	const [least, most] = DEMO_LIMITS[name];
	const value = /^\d{1,16}$/.test(text) ? Number(text) : NaN;
	return value >= least && value <= most
		? value
		: `--${name} must be a whole number from ${least} to ${most}, not "${text}".`;
};

const untilOf = (text: string, now: Date): { until: string } | { problem: string } => {
	const day = /^\d{4}-\d\d-\d\d$/.test(text) ? dayNamed(text) : NaN;
	const until = Number.isNaN(day) ? NaN : momentOf(day, 0);
	if (Number.isNaN(until) || new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) !== text)
		return { problem: `--until must be a day such as 2026-03-01, not "${text}".` };
	if (until > now.getTime()) return { problem: `--until must be a day that has come, not "${text}".` };
	if (day < FIRST) return { problem: `--until must be a day after the year 2000, not "${text}".` };
	return { until: instantOf(until) };
};
const FIRST = dayNamed('2001-01-01');

/** What was asked for, or one sentence that says what is wrong with it. */
export const readDemoOptions = (
	args: readonly string[],
	env: Readonly<Record<string, string | undefined>>,
	command: Command,
	now: Date
): Reading => {
	const own = split(args);
	if ('problem' in own) return { kind: 'problem', ...own };
	const config = readConfig(own.others, env, command);
	if (config.kind !== 'config') return config;
	const counts = { ...USUAL };
	for (const [name, text] of own.given) {
		if (!isCount(name)) continue;
		const value = countOf(name, text);
		if (typeof value === 'string') return { kind: 'problem', problem: value };
		counts[name] = value;
	}
	const asked = own.given.get('until');
	// Whole minutes, so that the same line of the log can be typed again as it stands.
	const minute = new Date(Math.floor(now.getTime() / 60_000) * 60_000).toISOString();
	const until = asked === undefined ? { until: minute } : untilOf(asked, now);
	if ('problem' in until) return { kind: 'problem', ...until };
	const { data, database } = config.config;
	const place = { data: resolve(data), postgres: database };
	const password = own.given.get('password');
	return {
		kind: 'options',
		options: { ...counts, ...until },
		place,
		...(password !== undefined && { password })
	};
};
