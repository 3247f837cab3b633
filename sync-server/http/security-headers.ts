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

const isEncrypted = (request: Request): boolean =>
	request.url.startsWith('https:') || request.headers.get('x-forwarded-proto') === 'https';

/** The headers every answer carries, whatever it is. */
export const securityHeaders = (policy: string, request: Request): Record<string, string> => ({
	'Content-Security-Policy': policy,
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': PERMISSIONS.join(', '),
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
	// Over plain HTTP it means nothing, and on a plant's own network it would lock people out.
	...(isEncrypted(request) ? { 'Strict-Transport-Security': 'max-age=31536000' } : {})
});
