import { parseArgs } from 'node:util';
import { ROLES } from '#core/access/actor.ts';
import { cellWords, isLeak, isMissing, tallyOf, type Cell } from '../tests/matrix/cells.ts';
import { SUBJECTS } from '../tests/matrix/matrix-plant.ts';
import { runMatrix } from '../tests/matrix/run-matrix.ts';

const HELP = `npm run matrix -- [--json]
  Asks a real server in this process everything that each role may ask: every act and every address, about the own site,
  another one and one that is not there, with a whole site and with one area. Ends with 1 where more was allowed than
  was written down (tests/matrix), or where a denial tells what is foreign from what is not there.`;

const familyOf = ({ endpoint, action }: Cell): string =>
	endpoint === 'push' ? `${action.split('.', 1)[0]}.*` : (endpoint.split(' ', 1)[0] ?? endpoint);

const roleOf = ({ subject }: Cell): string => subject.replace(/-(everywhere|in-area)$/, '');

/** How many of the questions of a family each role was allowed. */
const tableOf = (cells: readonly Cell[]): string => {
	const roles = [...ROLES, 'locked-out', 'nobody'];
	const families = [...new Set(cells.map(familyOf))];
	const rows = families.map((family) => {
		const counts = roles.map((role) => {
			const of = cells.filter((cell) => familyOf(cell) === family && roleOf(cell) === role);
			const allowed = of.filter((cell) => cell.allowed).length;
			return of.length === 0 ? '' : `${allowed}/${of.length}`;
		});
		return [family, ...counts];
	});
	const lines = [['', ...roles], ...rows];
	const widths = lines[0]?.map((_, n) => Math.max(...lines.map((line) => line[n]?.length ?? 0))) ?? [];
	return lines.map((line) => line.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join('  ')).join('\n');
};

const options = {
	json: { type: 'boolean', default: false },
	help: { type: 'boolean', default: false }
} as const;
const { values } = parseArgs({ options });

if (values.help) console.log(HELP);
else {
	const cells = await runMatrix(SUBJECTS);
	const tally = tallyOf(cells);
	const leaks = cells.filter(isLeak);
	for (const leak of leaks) console.error(cellWords(leak));
	if (values.json) console.log(JSON.stringify(tally));
	else {
		console.log(`Allowed of what was asked, by role:\n\n${tableOf(cells)}\n`);
		const missing = cells.filter(isMissing);
		if (missing.length > 0) console.log('A right that something else stands in the way of:');
		for (const cell of missing) console.log(`  ${cellWords(cell)}`);
		console.log(
			`${tally.cells} cells, ${tally.allowed} allowed, ${tally.denied} denied, ${tally.leaks} leaks.`
		);
	}
	if (leaks.length > 0) process.exitCode = 1;
}
