// Says in one sentence what is wrong when something of ours runs on another Node than 24, and ends it.
// Plain JavaScript without imports: an older Node must be able to read this file in order to complain about itself.
const NEEDED = 24;
const running = Number(process.versions.node.split('.')[0]);
if (running !== NEEDED) {
	console.error(
		`Millwright runs on Node ${NEEDED}, but this is Node ${process.versions.node}. ` +
			'Its own install brings the right one: run `npm ci` (without --ignore-scripts), then start it through npm, for example `npm start` or `npm test`.'
	);
	process.exit(1);
}
