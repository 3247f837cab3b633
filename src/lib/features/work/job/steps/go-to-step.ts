/** The code beside a step on paper leads to it. */
export const goToNamedStep = (): void => {
	const [, named] = /^#step-(.+)$/.exec(location.hash) ?? [];
	if (named !== undefined) goToStep(decodeURIComponent(named));
};

/** Brings a step under the eyes and the focus onto its control. */
export const goToStep = (id: string): void => {
	const step = document.getElementById(`step-${id}`);
	step?.scrollIntoView({ block: 'start' });
	step?.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true });
};
