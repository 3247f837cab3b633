/** Ends a check script: prints what is wrong, one sentence a line, or what was found in order. */
export const finish = (problems: string[], summary: string): void => {
	console.log(problems.length === 0 ? summary : problems.join('\n'));
	process.exitCode = problems.length === 0 ? 0 : 1;
};
