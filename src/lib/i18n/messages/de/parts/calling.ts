import type { Parts } from '../../parts.ts';

export const calling: Parts['calling'] = {
	waits: (time) => `Seit ${time} hat niemand danach gesehen`,
	minutes: (minutes) => `${minutes} min`,
	hours: (hours) => `${hours} h`,
	called: (name, time) => `${name} wurde um ${time} gerufen`,
	next: (name, time) => `Danach: ${name} um ${time}`
};
