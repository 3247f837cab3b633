/** The forms a language may need; `other` always. `#` stands for the number, written as the language writes it. */
type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

export const plural = (locale: string, count: number, forms: Forms): string => {
	const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
	return form.replace('#', new Intl.NumberFormat(locale).format(count));
};
