/** `#` stands for the number, written as the language writes it. */
type Forms<Needed extends Intl.LDMLPluralRule> = Record<Needed | 'other', string>;

/** The plural forms of one language; naming them here makes a forgotten form a type error in its messages. */
export const pluralIn = <Needed extends Intl.LDMLPluralRule>(locale: string) => {
	const rules = new Intl.PluralRules(locale);
	const numbers = new Intl.NumberFormat(locale);
	return (count: number, forms: Forms<Needed>): string => {
		const byName: Partial<Record<Intl.LDMLPluralRule, string>> = forms;
		return (byName[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
	};
};
