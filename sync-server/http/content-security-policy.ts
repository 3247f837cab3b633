import { createHash } from 'node:crypto';

const INLINE_SCRIPT = /<script(?![^>]*\ssrc\s*=)[^>]*>([\s\S]*?)<\/script>/gi;

const hashOf = (source: string): string =>
	`'sha256-${createHash('sha256').update(source, 'utf8').digest('base64')}'`;

/** Allows the scripts the page was built with, by their hashes, and nothing else that is inline or elsewhere. */
export const contentSecurityPolicy = (html: string): string => {
	const hashes = [...html.matchAll(INLINE_SCRIPT)].map(([, source = '']) => hashOf(source));
	const directives: Readonly<Record<string, readonly string[]>> = {
		'default-src': ["'none'"],
		'script-src': ["'self'", ...new Set(hashes), "'wasm-unsafe-eval'"],
		'style-src': ["'self'"],
		'img-src': ["'self'", 'blob:', 'data:'],
		'media-src': ["'self'", 'blob:', 'data:'],
		'connect-src': ["'self'"],
		'worker-src': ["'self'"],
		'manifest-src': ["'self'"],
		'object-src': ["'none'"],
		'base-uri': ["'none'"],
		'form-action': ["'self'"],
		'frame-ancestors': ["'none'"]
	};
	return Object.entries(directives)
		.map(([name, sources]) => [name, ...sources].join(' '))
		.join('; ');
};
