import { expect, test } from '@playwright/test';
import { temporaryFolder } from '../support/folders.ts';
import { ADMIN, foundPlant, givePassword, signInAt } from '../support/found-plant.ts';
import { spawnScript } from '../support/spawned.ts';

const CODE = 'KTWP-4XRM';
const METRICS = 'metrics-token-of-this-test';

const post = (url: string, message: object, token: string, cookie = ''): Promise<Response> =>
	fetch(url, {
		method: 'POST',
		headers: { Authorization: `Bearer ${token}`, Cookie: cookie },
		body: JSON.stringify(message)
	});

test('whatever people do, the log is lines of JSON and holds no password, PIN, key, cookie or code', async () => {
	using data = temporaryFolder();
	const args = ['--port', '0', '--data', data.path, '--log', 'json'];
	const secrets = { MILLWRIGHT_SETUP_CODE: CODE, MILLWRIGHT_METRICS_TOKEN: METRICS };
	await using server = spawnScript('scripts/start.ts', args, secrets);
	const [, url = ''] = await server.says(/"event":"ready".*"url":"(http:[^"]+)"/);
	await expect(foundPlant(url, 'AAAA-BBBB')).rejects.toThrow('wrong-code');
	const admin = await foundPlant(url, CODE);
	await expect(signInAt(url, { ...ADMIN, password: 'wrong wet boots' })).rejects.toThrow('401');
	const signIn = { ...ADMIN, bind: true };
	const bound = await post(`${url}/auth/sign-in`, signIn, admin.token);
	const cookie = /=([\w-]+);/.exec(bound.headers.get('set-cookie') ?? '')?.[1] ?? '';
	const { token } = (await bound.json()) as { token: string };
	const again = `millwright-key=${cookie}`;
	expect(
		(
			await post(
				`${url}/auth/pin`,
				{ person: admin.person, pin: '739164', password: ADMIN.password },
				token,
				again
			)
		).status
	).toBe(204);
	const enrolment = await post(`${url}/auth/enrolment`, { device: 'nowhere' }, token, again);
	const enrol = await post(`${url}/auth/enrol`, { code: 'ENROL2ME' }, 'no-such-key');
	const push = await post(`${url}/sync/push?secret=in-the-address`, { ops: [] }, 'a-key-that-is-no-good');
	expect([enrolment.status, enrol.status, push.status].every((status) => status >= 400)).toBe(true);
	await givePassword(url, { token: admin.token }, admin.person, 'brand new boots').catch(() => undefined);
	const metrics = await fetch(`${url}/metrics`, { headers: { Authorization: `Bearer ${METRICS}` } });
	expect(metrics.status).toBe(200);
	server.process.kill('SIGTERM');
	const { code, stdout, stderr } = await server.ended;
	expect([code, stderr]).toEqual([0, '']);
	const events = stdout
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as { event: string; what?: string });
	expect(events.map(({ event }) => event)).toEqual(
		expect.arrayContaining(['ready', 'not-set-up', 'stopped'])
	);
	expect(events.filter(({ event }) => event === 'sign-in-refused').map(({ what }) => what)).toEqual(
		expect.arrayContaining(['wrong-code', 'wrong-name-or-password'])
	);
	const said = [
		CODE,
		'KTWP4XRM',
		'AAAABBBB',
		'AAAA-BBBB',
		ADMIN.password,
		'wrong wet boots',
		'brand new boots'
	];
	const shown = [admin.token, token, cookie, '739164', 'ENROL2ME', 'a-key-that-is-no-good', METRICS];
	for (const secret of [...said, ...shown, 'in-the-address', ADMIN.name]) {
		expect(secret).not.toBe('');
		expect(stdout).not.toContain(secret);
	}
});
