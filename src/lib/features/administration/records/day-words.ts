/** A calendar day in words: at noon no zone makes another day of it. */
export const dayInWords = (day: string, write: (at: Date) => string): string => {
	const at = new Date(`${day}T12:00:00`);
	return Number.isNaN(at.getTime()) ? day : write(at);
};
