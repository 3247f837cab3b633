/** Meters and measured values of a machine. */
export const meters = {
	title: 'Meters',
	unknown: 'Nobody has read it yet.',
	read: (value: string, when: string) => `Stands at ${value}, read ${when}`,
	there: (value: string, day: string) => `Has been at ${value} or beyond since ${day}.`,
	coming: (value: string, day: string) => `As the last readings go, it comes to ${value} on ${day}.`,
	unread: (value: string, day: string) =>
		`As the last readings went, it came to ${value} on ${day}. Nobody has read it since.`,
	notLed: (value: string) => `The last readings do not lead to ${value}.`,
	tooFew: (value: string) =>
		`Too few readings to tell when it comes to ${value}: three are needed, more than an hour apart.`,
	limit: (value: string) => `Dashed line: ${value}`,
	chart: (name: string, from: string, to: string) => `${name} from ${from} to ${to}`,
	pace: (value: string) => `Last changed by ${value} a day.`
};
