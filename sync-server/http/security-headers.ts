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

/** The headers every answer carries, whatever it is. */
export const securityHeaders = (policy: string, { isSecure, isForwarded }: Came): Record<string, string> => ({
	'Content-Security-Policy': policy,
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': PERMISSIONS.join(', '),
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
	// Over plain HTTP it means nothing, and with a certificate of the plant's own it would lock people out.
	...(isSecure && isForwarded ? { 'Strict-Transport-Security': 'max-age=31536000' } : {})
});
