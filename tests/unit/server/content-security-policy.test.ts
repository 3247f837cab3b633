import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '#server/http/content-security-policy.ts';

const directivesOf = (policy: string): Map<string, string[]> =>
	new Map(
		policy.split('; ').map((directive) => {
			const [name = '', ...sources] = directive.split(' ');
			return [name, sources];
		})
	);

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('the page’s own inline scripts run by their exact content, and no other inline script does', () => {
	const first = '\n\t{ kit.start("ä"); }\n';
	const second = 'document.documentElement.lang = "de"';
	const html = `<head><script type="module">${second}</script></head><script>${first}</script><script src="/x.js"></script>`;
	expect(directivesOf(contentSecurityPolicy(html)).get('script-src')).toEqual([
		"'self'",
		sha256(second),
		sha256(first),
		"'wasm-unsafe-eval'"
	]);
});

test('nothing is allowed from elsewhere, nothing may be evaluated, and nobody may frame the app', () => {
	const policy = contentSecurityPolicy('<script>1</script>');
	expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|unsafe-hashes|https?:|\*/);
	const directives = directivesOf(policy);
	for (const name of ['default-src', 'object-src', 'base-uri', 'frame-ancestors'])
		expect(directives.get(name)).toEqual(["'none'"]);
	for (const name of ['style-src', 'connect-src', 'worker-src', 'manifest-src', 'form-action'])
		expect(directives.get(name)).toEqual(["'self'"]);
	for (const name of ['img-src', 'media-src'])
		expect(directives.get(name)).toEqual(["'self'", 'blob:', 'data:']);
});
