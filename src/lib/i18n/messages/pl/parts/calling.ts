import type { Parts } from '../../parts.ts';

export const calling: Parts['calling'] = {
	waits: (time) => `Nikt tego nie obejrzał od ${time}`,
	minutes: (minutes) => `${minutes} min`,
	hours: (hours) => `${hours} godz.`,
	called: (name, time) => `Wezwano: ${name}, ${time}`,
	next: (name, time) => `Następnie: ${name}, ${time}`
};
