const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** With the arrows from the field into what was found, through it, and back. */
export const moveAmong = (event: KeyboardEvent, results: HTMLElement | undefined): void => {
	const step = STEPS[event.key];
	if (step === undefined || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
	const form = event.currentTarget instanceof HTMLElement ? event.currentTarget : undefined;
	const field = form?.querySelector('input');
	const stops = [field, ...(results?.querySelectorAll<HTMLElement>('a, button') ?? [])];
	const at = stops.findIndex((stop) => stop === document.activeElement);
	const next = stops[at + step];
	if (at < 0 || !next) return;
	event.preventDefault();
	next.focus();
};
