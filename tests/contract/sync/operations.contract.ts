import { describe, expect, test } from 'vitest';
import { RATES } from '#server/auth/rates.ts';
import type { NewGround } from '../store/ground.ts';
import { visitor } from '../auth/visitor.ts';
import { freshServer } from './plant-server.ts';

const TOKEN = 'read-the-meters-only';

/** What whoever runs the server may rely on. */
export const operating = (newGround: NewGround): void => {
	const server = freshServer(newGround, { passwordCost: { logN: 4, r: 8, p: 1 } });

	interface From {
		readonly address?: string;
		readonly host?: string;
		readonly headers?: Record<string, string>;
	}
	const read = async ({ address = '127.0.0.1', host = 'localhost:8080', headers = {} }: From = {}) => {
		const request = new Request(`http://${host}/metrics`, { headers });
		const env = { incoming: { url: '/metrics', socket: { remoteAddress: address } } };
		const answer = await server.app.fetch(request, env);
		return { status: answer.status, text: await answer.text() };
	};

	describe('metrics', () => {
		test('count acts by verdict, requests and refused sign-ins, and name nobody', async () => {
			const device = await server.device('technician');
			await device.verdicts(device.act('report', { on: 'pump', words: 'leaks' }));
			await visitor(server).signIn('technician', 'a wrong one');
			const { status, text } = await read();
			expect(status).toBe(200);
			expect(text).toMatch(/^millwright_acts_total\{verdict="\w+"\} 1$/m);
			expect(text).toContain('millwright_request_seconds_count{request="push"} 1\n');
			expect(text).toContain('millwright_request_seconds_bucket{request="push",le="+Inf"} 1\n');
			expect(text).toContain('millwright_sign_ins_refused_total{reason="wrong-name-or-password"} 1\n');
			expect(text).toContain('\nmillwright_store_up 1\n');
			expect(Number(/^millwright_store_bytes (\d+)$/m.exec(text)?.[1])).toBeGreaterThan(10_000);
			expect(text).not.toMatch(/technician|tablet|CLIENT/);
			for (const line of text.trimEnd().split('\n'))
				expect(line).toMatch(
					/^(# (HELP|TYPE) \w+ .+|\w+(\{\w+="[\w+.-]+"(,le="[\d.+Inf]+")?\})? [\d.e+-]+)$/
				);
		});

		test('are for programs on this computer only, whatever a proxy or a page brings here', async () => {
			expect((await read({ address: '::ffff:127.0.0.1' })).status).toBe(200);
			for (const from of [
				{ address: '192.168.1.20' },
				{ headers: { 'X-Forwarded-For': '127.0.0.1' } },
				{ host: 'millwright.example' },
				{ address: '192.168.1.20', headers: { Authorization: `Bearer ${TOKEN}` } }
			])
				expect(await read(from)).toEqual({ status: 404, text: '' });
		});
	});

	describe('metrics with a token', () => {
		const there = freshServer(newGround, { metricsToken: TOKEN });
		test('are for whoever shows it, from anywhere, and for nobody else', async () => {
			const statusFor = async (headers: Record<string, string>): Promise<number> => {
				const env = { incoming: { url: '/metrics', socket: { remoteAddress: '127.0.0.1' } } };
				return (await there.app.fetch(new Request('http://localhost/metrics', { headers }), env)).status;
			};
			expect(await statusFor({ Authorization: `Bearer ${TOKEN}` })).toBe(200);
			expect(await statusFor({ Authorization: `Bearer ${TOKEN}s` })).toBe(404);
			expect(await statusFor({})).toBe(404);
		});
	});

	describe('limits', () => {
		const hello = async (token: string, address: string): Promise<Response> => {
			const headers = { Authorization: `Bearer ${token}` };
			const request = new Request('http://plant.test/sync/nowhere', { method: 'POST', headers });
			const env = { incoming: { url: '/sync/nowhere', socket: { remoteAddress: address } } };
			return server.app.fetch(request, env);
		};
		const keyFor = (person: string): Promise<string> =>
			server.app.credentials.mint({ person, device: 'tablet' }, server.time.now());
		const often = async (times: number, token: string, address: string): Promise<Set<number>> => {
			const statuses = new Set<number>();
			for (let n = 0; n < times; n += 1) statuses.add((await hello(token, address)).status);
			return statuses;
		};

		test('a key that floods the server is told when to come again; no other key, and it itself later, notices', async () => {
			const [flooding, other] = [await keyFor('technician'), await keyFor('lead')];
			expect(await often(RATES.key.burst, flooding, '10.0.0.7')).toEqual(new Set([404]));
			const answer = await hello(flooding, '10.0.0.8');
			expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '1']);
			expect(await answer.json()).toMatchObject({ error: 'busy' });
			expect((await hello(other, '10.0.0.7')).status).toBe(404);
			server.time.pass(1_000);
			expect(await often(RATES.key.perSecond, flooding, '10.0.0.7')).toEqual(new Set([404]));
			expect((await hello(flooding, '10.0.0.7')).status).toBe(429);
		});

		test('an address that tries keys without end is kept away; who has a good key there works on', async () => {
			const good = await keyFor('technician');
			for (let n = 0; n < RATES.address.burst; n += 1)
				expect((await hello(`guess-${n}`, '10.0.0.7')).status).toBe(401);
			expect((await hello('another-guess', '10.0.0.7')).status).toBe(429);
			expect((await hello(good, '10.0.0.7')).status).toBe(404);
			expect((await hello('another-guess', '10.0.0.8')).status).toBe(401);
		});
	});
};
