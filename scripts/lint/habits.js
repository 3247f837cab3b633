const EXTENSION = /\.(ts|js|mjs|svelte|css|json|html|svg|png|wasm)(\?[\w&=]+)?$/;
const GENERATED = /^\.\/\$types$/;

/** `import './x'` works in some of our tools and fails in the others. */
const importExtension = {
	meta: { type: 'problem', schema: [] },
	create: (context) => {
		const check = ({ source }) => {
			const path = source?.value;
			if (typeof path !== 'string' || !/^[.#]/.test(path) || EXTENSION.test(path) || GENERATED.test(path))
				return;
			context.report({
				node: source,
				message: `Write the file's extension: \`${path}.ts\` or \`${path}.svelte\`.`
			});
		};
		return {
			ImportDeclaration: check,
			ImportExpression: check,
			ExportNamedDeclaration: check,
			ExportAllDeclaration: check
		};
	}
};

/** A rule is switched off only for a reason that the next reader can weigh. */
const disableWithReason = {
	meta: { type: 'problem', schema: [] },
	create: (context) => ({
		Program: () => {
			for (const comment of context.sourceCode.getAllComments())
				if (/^\s*eslint-disable/.test(comment.value) && !/\s--\s+\S/.test(comment.value))
					context.report({
						loc: comment.loc,
						message: 'Say why: `eslint-disable-next-line rule -- the reason`.'
					});
		}
	})
};

const NO_STORES = 'State lives in classes with $state and in live queries: there are no stores.';

export const habits = [
	{
		plugins: {
			house: { rules: { 'import-extension': importExtension, 'disable-with-reason': disableWithReason } }
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			'house/import-extension': 'error',
			'house/disable-with-reason': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'no-restricted-imports': [
				'error',
				{
					paths: [{ name: 'svelte/store', message: NO_STORES }],
					patterns: [
						{
							group: ['$lib', '$lib/*'],
							message: 'Write #lib/… with the file extension: it works in Node and in tests too.'
						}
					]
				}
			]
		}
	},
	{
		files: ['**/*.svelte'],
		rules: {
			'svelte/block-lang': ['error', { script: 'ts', style: null }],
			'no-restricted-syntax': [
				'error',
				{
					selector: "SvelteAttribute[key.name='style']",
					message: 'The content security policy forbids style="…": write a class, or style:property={value}.'
				},
				{
					selector:
						"SvelteElement[name.name='form']:not(:has(SvelteAttachTag[expression.callee.property.name='form']))",
					message:
						"Say when somebody is in the middle of this form, so that the page is never taken from under it: {@attach unsaved.form(() => text !== '')}."
				}
			]
		}
	}
];
