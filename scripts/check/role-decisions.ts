/** `grant.role === 'admin'`, or the other way round: what a person may do decided by what they are called. */
const BY_NAME = /\brole\s*[=!]==?\s*|[=!]==?\s*[\w.]*\brole\b/;

/** Where a screen decides by the name of a role instead of asking `can`. */
export const roleDecisions = (file: string, text: string): string[] =>
	text
		.split('\n')
		.flatMap((line, n) =>
			BY_NAME.test(line) ? [`${file}:${n + 1} decides by the name of a role: ask can, or siteWhere.`] : []
		);
