import { expect, test } from 'vitest';
import { START } from '#server/config-command.ts';
import { helpText } from '#server/config-help.ts';
import { SETTINGS } from '#server/config-settings.ts';
import { readConfig } from '#server/config.ts';

const problemOf = (args: string[], env: Record<string, string> = {}): string => {
	const reading = readConfig(args, env);
	return reading.kind === 'problem' ? reading.problem : `no problem: ${reading.kind}`;
};

test('without anything given it listens on localhost:8080 and keeps its data in ./data', () => {
	expect(readConfig([], {})).toEqual({
		kind: 'config',
		config: { host: 'localhost', port: 8080, data: './data', log: 'text' }
	});
});

test('an option wins over its variable, and both spellings of an option work', () => {
	const env = { MILLWRIGHT_PORT: '9001', MILLWRIGHT_HOST: '0.0.0.0', MILLWRIGHT_DATA: '/srv/plant' };
	expect(readConfig(['--port=9002', '--host', '::1'], env)).toEqual({
		kind: 'config',
		config: { host: '::1', port: 9002, data: '/srv/plant', log: 'text' }
	});
});

test('a variable that is set but empty counts as not set', () => {
	expect(readConfig([], { MILLWRIGHT_PORT: ' ', MILLWRIGHT_DATA: '' })).toMatchObject({
		config: { port: 8080, data: './data' }
	});
});

test.each(['abc', '-1', '65536', '80.5', '1e3', '0x50', '8080 '])(
	'a port of "%s" is refused by name and value',
	(value) => {
		expect(problemOf([`--port=${value}`])).toBe(
			`--port must be a whole number from 0 to 65535, not "${value}".`
		);
	}
);

test('a set-up code is taken as people write it', () => {
	for (const code of ['KTWP4XRM', 'ktwp-4xrm', 'KTWP 4XRM'])
		expect(readConfig([], { MILLWRIGHT_SETUP_CODE: code })).toMatchObject({
			config: { setUpCode: 'KTWP4XRM' }
		});
	expect(problemOf([], { MILLWRIGHT_SETUP_CODE: 'KTWP' })).toMatch(/^MILLWRIGHT_SETUP_CODE must be eight /);
});

test('a bad variable is named, so one knows where to look', () => {
	expect(problemOf([], { MILLWRIGHT_PORT: 'http' })).toMatch(/^MILLWRIGHT_PORT must be .* not "http"\.$/);
	expect(problemOf([], { MILLWRIGHT_HOST: 'http://plant:80' })).toMatch(/^MILLWRIGHT_HOST must be /);
});

test('of two bad settings the one a person typed as an option is not blamed on the variable', () => {
	expect(problemOf(['--port', 'x'], { MILLWRIGHT_PORT: '1' })).toMatch(/^--port must be /);
});

test('an unknown option, a stray word and an option without its value are said, never ignored', () => {
	expect(problemOf(['--prot', '1'])).toMatch(/^There is no option "--prot": .*--help/);
	expect(problemOf(['start'])).toMatch(/^There is no option "start"/);
	expect(problemOf(['--data'])).toMatch(/^--data needs a value/);
	expect(problemOf(['--data', '--port', '1'])).toMatch(/^--data needs a value/);
	expect(problemOf(['--port='])).toMatch(/^--port needs a value/);
});

test('every problem is one sentence on one line', () => {
	for (const problem of [problemOf(['--port', 'x']), problemOf(['-x']), problemOf(['--host'])])
		expect(problem).toMatch(/^[^\n]+\.$/);
});

test('help names every option, its variable and what it usually is', () => {
	const help = helpText(START);
	for (const { flag, env, fallback } of Object.values(SETTINGS))
		expect(help).toMatch(new RegExp(`${flag} .*${env} .*${fallback.replaceAll('.', '\\.')}`));
	expect(readConfig(['--port', 'x', '--help'], {}).kind).toBe('help');
});

test('--lan needs no value, takes a name only after an equals sign, and swallows no other option', () => {
	const lanOf = (args: string[], env: Record<string, string> = {}): unknown => {
		const reading = readConfig(args, env);
		return reading.kind === 'config' ? reading.config.lan : reading;
	};
	expect(lanOf([])).toBeUndefined();
	expect(lanOf(['--lan', '--port', '9000'])).toEqual({ name: undefined });
	expect(lanOf(['--lan=Pumps.local'])).toEqual({ name: 'pumps.local' });
	expect(lanOf([], { MILLWRIGHT_LAN: 'pumps.local' })).toEqual({ name: 'pumps.local' });
	expect(lanOf(['--lan'], { MILLWRIGHT_LAN: 'pumps.local' })).toEqual({ name: undefined });
	expect(problemOf(['--lan=https://pumps.local'])).toMatch(
		/^--lan must be "yes" or a host name such as .*\.$/
	);
	expect(problemOf(['--lan', 'pumps.local'])).toMatch(/^There is no option "pumps\.local": /);
});

test('proxies are addresses or networks, and a token for the meters is long enough not to be guessed', () => {
	const reading = readConfig(['--proxy', '127.0.0.1,10.0.0.0/8'], {});
	const { proxies } = reading.kind === 'config' ? reading.config : {};
	expect([proxies?.check('10.1.2.3'), proxies?.check('11.1.2.3')]).toEqual([true, false]);
	expect(problemOf(['--proxy', 'caddy'])).toMatch(
		/^--proxy must be addresses or networks such as .*, not "caddy"\.$/
	);
	expect(problemOf([], { MILLWRIGHT_METRICS_TOKEN: 'short' })).toMatch(
		/^MILLWRIGHT_METRICS_TOKEN must be at least 16 /
	);
	expect(problemOf(['--log', 'xml'])).toBe('--log must be text or json, not "xml".');
});
