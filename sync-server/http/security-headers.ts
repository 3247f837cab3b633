import type { Came } from './came-from.ts';

const SENSORS_NOBODY_NEEDS = [
	'accelerometer',
	'display-capture',
	'geolocation',
	'gyroscope',
	'hid',
	'idle-detection',
	'magnetometer',
	'midi',
	'payment',
	'serial',
	'usb',
	'xr-spatial-tracking'
];

const PERMISSIONS = [
	'camera=(self)',
	'microphone=(self)',
	...SENSORS_NOBODY_NEEDS.map((name) => `${name}=()`)
];

/** A script, style or font of a page: the page's own answer says what it may do. A worker's script says so itself. */
const PIECE = /^\/_app\/immutable\/(?:assets|chunks|entry|nodes)\//;

/**
 * What an answer says of itself, whatever it is. To pieces of a page it says only what means something there: an update
 * fetches a hundred of them, and the rest would weigh as much as they do.
 */
export const securityHeaders = (
	policy: string,
	{ isSecure, isForwarded }: Came,
	path: string
): Record<string, string> => ({
	...(!PIECE.test(path) && {
		'Content-Security-Policy': policy,
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Permissions-Policy': PERMISSIONS.join(', '),
		'Referrer-Policy': 'no-referrer',
		'X-Frame-Options': 'DENY'
	}),
	'Cross-Origin-Resource-Policy': 'same-origin',
	'X-Content-Type-Options': 'nosniff',
	// Over plain HTTP it means nothing, and with a certificate of the plant's own it would lock people out.
	...(isSecure && isForwarded ? { 'Strict-Transport-Security': 'max-age=31536000' } : {})
});
