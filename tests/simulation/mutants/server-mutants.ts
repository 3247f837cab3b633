import type { Mutant } from './mutant.ts';

/** Ways to break what the server promises. */
export const SERVER_MUTANTS: readonly Mutant[] = [
	{
		name: 'counter-before-work',
		means: 'The counter is raised and committed before the rows that carry its numbers.',
		file: 'sync-server/store/sql/flush.ts',
		find: `	await Promise.all([
		writeLog(sql,`,
		put: `	await sql.all('COMMIT');
	for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate);
	await sql.all('BEGIN');
	await Promise.all([
		writeLog(sql,`
	},
	{
		name: 'dedupe-off',
		means: 'An act that comes again is done again.',
		file: 'sync-server/sync/push-batch.ts',
		find: `		if (seq > last) {
			const verdict = await judgeReceived(tx, act,`,
		put: `		{
			const unlogged = { get: (of, name) => (name === 'record' ? async () => {} : of[name].bind(of)) };
			const verdict = await judgeReceived(seq > last ? tx : new Proxy(tx, unlogged), act,`
	},
	{
		name: 'leave-after-put',
		means: 'A document that leaves a scope says so one transaction later.',
		file: 'sync-server/store/sql/flush.ts',
		find: `	return [...left, ...(await shedRows(sql, [...shed])), ...put];`,
		put: `	const [row] = await sql.all("SELECT value FROM meta WHERE key = 'late'");
	const isPut = ([scope, id]) => put.some((one) => one[0] === scope && one[1] === id);
	const late = JSON.parse(row?.value ?? '[]').filter((one) => !isPut(one));
	const replace = 'ON CONFLICT (key) DO UPDATE SET value = excluded.value';
	await sql.insert('INSERT INTO meta (key, value)', [['late', JSON.stringify(left)]], replace);
	return [...(await shedRows(sql, [...shed])), ...put, ...late];`
	},
	{
		name: 'epoch-ignored',
		means: 'A device may go on with the history of a store that a backup has replaced.',
		file: 'sync-server/sync/standing.ts',
		find: `	if (epoch !== current) return fail('other-epoch', { epoch: current });`,
		put: ''
	},
	{
		name: 'verdict-not-durable',
		means: 'The verdict is sent before the transaction is committed.',
		file: 'sync-server/sync/push-queue.ts',
		find: 'const answers = await store.write(async (tx) => {',
		put: `const early = Promise.withResolvers();
		const write = (work) => {
			const writing = store.write(async (tx) => {
				const given = await work(tx);
				early.resolve(given);
				return given;
			});
			writing.catch(early.reject);
			return early.promise;
		};
		const answers = await write(async (tx) => {`
	},
	{
		name: 'scope-filter-off',
		means: 'A device gets the scopes it asks for, whatever its person may see.',
		file: 'sync-server/sync/standing.ts',
		find: `	return sameSet(scopes, held) ? fine(held) : fail('scopes-changed', { scopes: held });`,
		put: `	return fine([...scopes]);`
	},
	{
		name: 'clock-as-order',
		means: "The acts of a request are done in the order of the device's clock.",
		file: 'sync-server/sync/push-batch.ts',
		find: `	for (const act of acts.value) {`,
		put: `	for (const act of [...acts.value].sort((a, b) => Date.parse(a.op.at) - Date.parse(b.op.at))) {`
	},
	{
		name: 'fork-unseen',
		means: "An act under a number that another profile has used gets the other act's verdict.",
		file: 'sync-server/sync/push-batch.ts',
		find: `if (!stored || !isSameAct(stored.op, act.op)) return`,
		put: `if (!stored) return`
	},
	{
		name: 'chain-unlinked',
		means: 'Each record of the log is sealed by itself, not together with all before it.',
		file: 'sync-server/store/sql/pending-log.ts',
		find: 'chain = chainAfterWritten(chain, record);',
		put: 'chain = chainAfterWritten(CHAIN_START, record);'
	},
	{
		name: 'blob-before-hash',
		means: 'A photo is kept without looking whether it is what its name says.',
		file: 'sync-server/blobs/folder-shelf.ts',
		find: `if (digest.digest('hex') !== hash) {`,
		put: 'if (hash === undefined) {'
	}
];
