/** Where browsers let themselves be told: Chrome, Edge and Opera; Firefox; Safari; Edge on Windows. */
export const USUAL_SERVICES: readonly string[] = [
	...['fcm.googleapis.com', 'jmt17.google.com'],
	...['*.push.services.mozilla.com', '*.push.apple.com', '*.notify.windows.com']
];

/** Undefined for what is no list of hosts. */
export const servicesIn = (text: string): readonly string[] | undefined => {
	if (text === 'none') return [];
	const hosts = text.split(',').map((host) => host.trim().toLowerCase());
	return hosts.every((host) => /^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)) ? hosts : undefined;
};

const fits = (host: string, known: string): boolean =>
	known.startsWith('*.') ? host.endsWith(known.slice(1)) : host === known;

/**
 * Whether the server will send anything to this address. A device names it, so it could be any machine that this server
 * reaches and the device does not: only known services are asked.
 */
export const isPushService = (endpoint: string, services: readonly string[]): boolean => {
	const url = URL.parse(endpoint);
	if (!url || url.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '')
		return false;
	return services.some((known) => fits(url.hostname, known));
};
