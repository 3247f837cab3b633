import ts from 'typescript';

/** For each file the files it imports when it is loaded. */
export type ImportGraph = Map<string, string[]>;

/** What a file's code imports when it is loaded: no types, which vanish, and no `import()`, which comes later. */
export const importsOf = (file: string, text: string): string[] => {
	const scripts = file.endsWith('.svelte')
		? [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)]
		: [[text, text]];
	return scripts.flatMap(([, code = '']) => {
		const source = ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest);
		return source.statements.flatMap((statement) => importedBy(statement));
	});
};

const importedBy = (statement: ts.Statement): string[] => {
	const isImport = ts.isImportDeclaration(statement) && statement.importClause?.phaseModifier !== TYPE;
	const isExport = ts.isExportDeclaration(statement) && !statement.isTypeOnly;
	if (!isImport && !isExport) return [];
	const from = statement.moduleSpecifier;
	return from && ts.isStringLiteral(from) ? [from.text] : [];
};

const TYPE = ts.SyntaxKind.TypeKeyword;

/** The ways that lead back to where they began, each once, as the list of files along it. */
export const cyclesIn = (graph: ImportGraph): string[][] => {
	const done = new Set<string>();
	const cycles: string[][] = [];
	const follow = (file: string, path: string[]): void => {
		const since = path.indexOf(file);
		if (since >= 0) cycles.push([...path.slice(since), file]);
		if (since >= 0 || done.has(file)) return;
		for (const next of graph.get(file) ?? []) follow(next, [...path, file]);
		done.add(file);
	};
	for (const file of graph.keys()) follow(file, []);
	return cycles;
};
