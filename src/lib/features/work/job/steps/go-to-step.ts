/** Brings a step under the eyes and the focus onto its control. */
export const goToStep = (id: string): void => {
	const step = document.getElementById(`step-${id}`);
	step?.scrollIntoView({ block: 'start' });
	step?.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true });
};
