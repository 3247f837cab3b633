import { format, resolveConfig } from 'prettier';
import { ROLES, type Role } from '#core/access/actor.ts';
import { RIGHTS, type Reach } from '#core/access/rights.ts';
import { COMMANDS } from '#core/commands/registry.ts';

export const ROLES_PAGE = 'docs/roles.md';

const SIGNS: Readonly<Record<Reach, string>> = {
	all: '●',
	own: 'own',
	reported: 'reported',
	rounds: 'rounds'
};

const INTRO = `# Who may do what

Made from \`src/core/access/rights.ts\` and the acts the server knows, by \`npm run docs:roles\`; \`npm test\` fails when it is not current. Screens, commands and the server ask the same \`can\`. That the server keeps to it is checked from outside, against a table written by hand, by \`npm run matrix\`.

A right counts at the site it was given for, and with areas only on what stands there; parts and other things without a place belong to the whole site. People, rules, skills, shifts and codes are changed only by whoever holds the right at the whole site. Contractors see only what was given to them; what things and people cost is seen by supervisors, reliability engineers and administrators.

● everything of the site or the areas · **own** what was given to this person · **reported** what they reported themselves · **rounds** rounds and cleaning only`;

const reachOf = (role: Role, act: string): Reach | undefined =>
	RIGHTS[role][act] ?? RIGHTS[role][`${act.split('.', 1)[0]}.*`];

/** What the server tells its log of itself is nobody's to do. */
const isOfServer = (act: string): boolean => act.startsWith('access.');

const acts = (): string[] => COMMANDS.map(({ name }) => name).filter((name) => !isOfServer(name));

const tableOf = (family: string, names: readonly string[]): string => {
	const roles = ROLES.filter((role) => names.some((name) => reachOf(role, name)));
	const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	const signs = (name: string) => roles.map((role) => SIGNS[reachOf(role, name) ?? 'all']);
	const rows = names.map((name) =>
		row([
			`\`${name}\``,
			...signs(name).map((sign, n) => (reachOf(roles[n] ?? 'viewer', name) === undefined ? '' : sign))
		])
	);
	return [`## ${family}`, '', row(['Act', ...roles]), row(['---', ...roles.map(() => ':-:')]), ...rows].join(
		'\n'
	);
};

/** The page as it should stand in the docs. */
export const rolesPage = async (): Promise<string> => {
	const families = Map.groupBy(acts(), (name) => name.split('.', 1)[0] ?? name);
	const tables = [...families].map(([family, names]) => tableOf(family, names));
	const server = `## access\n\n${COMMANDS.map(({ name }) => name)
		.filter(isOfServer)
		.map((name) => `\`${name}\``)
		.join(', ')}: what the server tells its log of itself. Nobody may do it.`;
	const config = await resolveConfig(ROLES_PAGE);
	return format([INTRO, ...tables, server].join('\n\n'), { ...config, filepath: ROLES_PAGE });
};

/** Acts that no role may do: nobody could ever use them. */
export const unusableActs = (): string[] =>
	acts().filter((act) => ROLES.every((role) => reachOf(role, act) === undefined));
