const two = (value: number) => String(value).padStart(2, '0');

/** As a field for date and time holds it, by this device's clock: 2026-03-23T07:05. */
export const asTyped = (at: Date): string =>
	`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
