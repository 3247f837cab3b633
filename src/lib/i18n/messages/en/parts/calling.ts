/** Words of the clock on what must not wait. */
export const calling = {
	waits: (time: string) => `Nobody has looked at it for ${time}`,
	minutes: (minutes: string) => `${minutes} min`,
	hours: (hours: string) => `${hours} h`,
	called: (name: string, time: string) => `${name} was called at ${time}`,
	next: (name: string, time: string) => `Next: ${name} at ${time}`
};
