/** Of a weekday by its number, 1 is Monday: the first of January 2024 was one. */
export const weekdayName = (
	locale: string,
	weekday: number,
	weekdayStyle: 'long' | 'short' = 'long'
): string =>
	new Intl.DateTimeFormat(locale, { weekday: weekdayStyle, timeZone: 'UTC' }).format(
		Date.UTC(2024, 0, weekday)
	);
