import { expect, test } from 'vitest';
import { cameFrom, proxiesIn } from '#server/http/came-from.ts';

const proxies = proxiesIn('127.0.0.1, 10.9.0.0/16, ::1');

const told = (socket: string, forwarded?: string, proto?: string) =>
	cameFrom(
		new Request('http://plant.test/', {
			headers: {
				...(forwarded !== undefined && { 'X-Forwarded-For': forwarded }),
				...(proto !== undefined && { 'X-Forwarded-Proto': proto })
			}
		}),
		socket,
		proxies
	);

test('without a proxy in front nobody is believed who says to come from elsewhere, or encrypted', () => {
	const said = { headers: { 'X-Forwarded-For': '192.0.2.9', 'X-Forwarded-Proto': 'https' } };
	expect(cameFrom(new Request('http://plant.test/', said), '127.0.0.1')).toEqual({
		address: '127.0.0.1',
		isSecure: false,
		isForwarded: false
	});
	expect(told('10.0.0.7', '192.0.2.9', 'https')).toMatchObject({ address: '10.0.0.7', isSecure: false });
});

test('a proxy that is believed says who asks, also one behind another', () => {
	expect(told('127.0.0.1', '192.168.1.20', 'https')).toEqual({
		address: '192.168.1.20',
		isSecure: true,
		isForwarded: true
	});
	expect(told('::ffff:127.0.0.1', '192.168.1.20').address).toBe('192.168.1.20');
	expect(told('::1', '192.168.1.20, 10.9.3.4').address).toBe('192.168.1.20');
	expect(told('::1', '2001:db8::7').address).toBe('2001:db8::7');
	expect(told('10.9.0.1', '192.168.1.20', 'http').isSecure).toBe(false);
});

test('what a client wrote itself before the proxy added its address counts for nothing', () => {
	expect(told('127.0.0.1', '1.2.3.4, 10.9.0.1, 192.168.1.20').address).toBe('192.168.1.20');
	expect(told('127.0.0.1', '192.168.1.20, nonsense').address).toBe('127.0.0.1');
	expect(told('127.0.0.1', undefined, 'https, http').isSecure).toBe(false);
	expect(told('127.0.0.1').address).toBe('127.0.0.1');
});

test('what is no address or network makes no list of proxies', () => {
	for (const text of ['caddy', '10.0.0.0/33', '10.0.0.0/', '127.0.0.1,', '::/129', '10.0.0/8'])
		expect(proxiesIn(text)).toBeUndefined();
});
