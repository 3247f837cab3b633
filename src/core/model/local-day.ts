const formatters = new Map<string, Intl.DateTimeFormat | undefined>();

const formatterOf = (zone: string) => {
	if (!formatters.has(zone)) {
		try {
			formatters.set(
				zone,
				new Intl.DateTimeFormat('en-CA', {
					timeZone: zone,
					year: 'numeric',
					month: '2-digit',
					day: '2-digit'
				})
			);
		} catch {
			// A zone this engine does not know: UTC days, the same on every side that does not know it.
			formatters.set(zone, undefined);
		}
	}
	return formatters.get(zone);
};

/** The calendar day at a place: "2026-03-23". */
export const localDay = (instant: string, zone: string | undefined): string => {
	const formatter = zone ? formatterOf(zone) : undefined;
	if (!formatter) return instant.slice(0, 10);
	const parts = new Map(formatter.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
	return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
};
