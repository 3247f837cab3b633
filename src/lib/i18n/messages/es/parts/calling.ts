import type { Parts } from '../../parts.ts';

export const calling: Parts['calling'] = {
	waits: (time) => `Nadie lo ha mirado desde hace ${time}`,
	minutes: (minutes) => `${minutes} min`,
	hours: (hours) => `${hours} h`,
	called: (name, time) => `Se llamó a ${name} a las ${time}`,
	next: (name, time) => `Después: ${name} a las ${time}`
};
