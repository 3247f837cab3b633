import type { Command } from './config-command.ts';
import { SETTINGS, type SettingName } from './config-settings.ts';

const table = (rows: readonly (readonly string[])[]): string[] => {
	const widthOf = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
	return rows.map((row) =>
		`  ${row.map((cell, column) => cell.padEnd(widthOf(column))).join('   ')}`.trimEnd()
	);
};

export const helpText = ({ typed, about, stopping, fallbacks }: Command): string => {
	const names = Object.keys(SETTINGS) as SettingName[];
	const options = names.map((name) => {
		const { flag, placeholder, env, fallback, about } = SETTINGS[name];
		return [`${flag} ${placeholder}`, env, fallbacks[name] ?? fallback, about];
	});
	return [
		about,
		'',
		...table([
			['OPTION', 'OR VARIABLE', 'USUALLY', 'MEANS'],
			...options,
			['--help', '', '', 'shows this text']
		]),
		'',
		`Options are written after two dashes, for example \`${typed} -- --port 9000\`, and win over variables.`,
		stopping
	].join('\n');
};
