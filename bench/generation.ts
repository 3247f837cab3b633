import type { Bench } from './bench-kind.ts';
import { buildPages } from './browser/build-pages.ts';
import { inNewBrowser, Profile } from './browser/browser.ts';
import { checkFilled, DEVICES, expectedOf, seed, signIn } from './browser/device-room.ts';
import { alternate } from './measuring/alternate.ts';
import { resultOf } from './measuring/device-result.ts';
import { rounded } from './measuring/statistics.ts';
import type { MillwrightDeeds } from './pages/millwright.ts';
import type { RxdbDeeds } from './pages/rxdb.ts';
import type { PlantSize } from './plant/documents.ts';
import { Rooms } from './servers/rooms.ts';

/** The app's next version keeps its rows in another shape: until everything on the device is usable again. */
export const generation: Bench = async ({ quick, runs, say }) => {
	await using rooms = new Rooms();
	const size: PlantSize = { documents: quick ? 500 : 20_000, devices: DEVICES };
	const expected = expectedOf(size);
	const pages = await buildPages(rooms.folder());
	const server = await rooms.start('millwright', { pages });
	await seed(server, size);
	const who = await signIn(server);
	const about = { who, size, mine: expected.mine };
	const useful: number[] = [];

	const ours = async (): Promise<number> => {
		using profile = new Profile();
		await using browser = await profile.start();
		const before = await browser.open<MillwrightDeeds>(server.url, 'millwright');
		checkFilled('The old generation', await before.ask('fill', about), expected);
		await before.close();
		const after = await browser.open<MillwrightDeeds>(server.url, 'millwright-next');
		const filled = await after.ask('fill', about);
		checkFilled('The new generation', filled, expected);
		useful.push(filled.useful);
		return filled.took;
	};
	const rxdb = await inNewBrowser<RxdbDeeds, number>(server.url, 'rxdb', async ({ page, ask }) => {
		await ask('store', { token: who.token });
		await page.reload();
		const migrated = await ask('migrate', { size });
		checkFilled('RxDB', migrated, expected);
		say(`  RxDB, once: ${rounded(migrated.took)} ms`);
		return migrated.took;
	});
	const samples = await alternate({ ours }, { runs, say });
	const seen = useful.slice(1).map((ms) => rounded(ms, 3));
	return {
		generation: resultOf(
			{ ...samples, rxdb: [rxdb] },
			{
				musts: [{ times: 20, than: 'rxdb', words: '≥ 20× RxDB’s migration of schemas' }],
				notes: [
					`${expected.documents} documents; RxDB ran once, without warming up`,
					`a person's open work is there after ${seen.join(', ')} ms`
				]
			}
		)
	};
};
