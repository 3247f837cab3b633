import { expect, test } from 'vitest';
import { platformOf } from '#lib/app/install.svelte.ts';

test('the help for installing fits the device', () => {
	const safari = 'AppleWebKit/605.1.15 (KHTML, like Gecko) Version/27.2 Safari/605.1.15';
	expect(platformOf(`Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) ${safari}`, 5)).toBe('ios');
	expect(platformOf(`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${safari}`, 5)).toBe('ios');
	expect(platformOf(`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${safari}`, 0)).toBe('desktop');
	expect(platformOf('Mozilla/5.0 (Linux; Android 10; K) Chrome/157.0.0.0 Mobile', 5)).toBe('android');
	expect(platformOf('Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/157.0.0.0', 10)).toBe('desktop');
});
