/** What every field takes. */
export interface FieldProps {
	/** The question or the name of what is asked. */
	label: string;
	/** What helps to answer it, shown before it is answered. */
	hint?: string | undefined;
	/** What is wrong with the answer and what to do: shown at the field, tied to it. */
	error?: string | undefined;
	/** Said in words beside the label. */
	required?: boolean;
}

/** What the control inside a field needs to be tied to its words. */
export interface FieldTies {
	id: string;
	'aria-describedby': string | undefined;
	'aria-invalid': 'true' | undefined;
	'aria-required': 'true' | undefined;
}
