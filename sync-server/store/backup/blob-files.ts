import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { OWN_FILE, OWN_FOLDER } from '../own-only.ts';

const PART_BYTES = 48 * 1024;
/** Named by the sha256 of what is in them. What is still being uploaded is not: its device sends it again. */
const FINISHED = /^[0-9a-f]{64}$/;

const isFinished = (path: string): boolean => FINISHED.test(path.split(/[/\\]/).at(-1) ?? '');

/** True for a path that stays below the blob folder. */
const isBlobName = (name: string): boolean => {
	const steps = name.split('/');
	return isFinished(name) && steps.every((step) => /^[\w-]+$/.test(step));
};

const finishedIn = async (folder: string): Promise<string[]> => {
	const names = await readdir(folder, { recursive: true }).catch((error: unknown) => {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
		throw error;
	});
	return names.filter(isFinished).sort();
};

/** Photos and voice notes never change, so copying them after the database gives at least what it names. */
export async function* blobLines(folder: string): AsyncGenerator<string[]> {
	for (const name of await finishedIn(folder)) {
		const path = join(folder, name);
		const { size } = await stat(path);
		yield [JSON.stringify({ blob: name.split(sep).join('/'), bytes: size })];
		for await (const part of createReadStream(path, { highWaterMark: PART_BYTES }))
			yield [`{"part":"${(part as Buffer).toString('base64')}"}`];
	}
}

/** Puts files back as their parts come in: each is written beside its place and moved there whole. */
export class BlobWriter {
	readonly #folder: string;
	#current: { file: FileHandle; path: string } | undefined;

	constructor(folder: string) {
		this.#folder = folder;
	}

	async start(name: string): Promise<void> {
		await this.finish();
		if (!isBlobName(name))
			throw new Error(`The backup names a file ${JSON.stringify(name)}, which is no photo`);
		const path = join(this.#folder, name);
		await mkdir(dirname(path), { recursive: true, mode: OWN_FOLDER });
		this.#current = { file: await open(`${path}.restoring`, 'w', OWN_FILE), path };
	}

	async add(part: string): Promise<void> {
		await this.#current?.file.writeFile(Buffer.from(part, 'base64'));
	}

	/** After the last part of the last file. */
	async finish(): Promise<void> {
		if (this.#current === undefined) return;
		const { file, path } = this.#current;
		this.#current = undefined;
		await file.sync();
		await file.close();
		await rename(`${path}.restoring`, path);
	}
}
