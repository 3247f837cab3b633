import type { DocOf } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import type { Read } from '#core/commands/read.ts';

export type Photo = NonNullable<DocOf<'work'>['photos']>[string];
export type Voice = NonNullable<DocOf<'work'>['voice']>[string];

// Not by the schemas: this page is drawn before they are loaded.
const isJob = (doc: Doc | undefined): doc is DocOf<'work'> => doc?.kind === 'work';
const isPerson = (doc: Doc | undefined): doc is DocOf<'person'> => doc?.kind === 'person';

/** With the name of whoever took it. */
export type Shown<T> = T & { id: string; name: string };

export interface JobContents {
	id: string;
	title: string;
	photos: readonly Shown<Photo>[];
	voice: readonly Shown<Voice>[];
}

/** What was seen and said about one job; undefined when it is not on this device. */
export const contentsOf =
	(id: string) =>
	async (read: Read): Promise<JobContents | undefined> => {
		const job = await read.get(id);
		if (!isJob(job)) return undefined;
		const names = new Map<string, string>();
		const nameOf = async (person: string): Promise<string> => {
			const known = names.get(person);
			if (known !== undefined) return known;
			const doc = await read.get(person);
			const name = isPerson(doc) ? doc.name : person;
			names.set(person, name);
			return name;
		};
		const inOrder = async <T extends { at: string; by: string }>(map: Record<string, T> = {}) => {
			const all = Object.entries(map).sort(([a, one], [b, other]) =>
				one.at === other.at ? (a < b ? -1 : 1) : one.at < other.at ? -1 : 1
			);
			const shown: Shown<T>[] = [];
			for (const [key, value] of all) shown.push({ ...value, id: key, name: await nameOf(value.by) });
			return shown;
		};
		return {
			id,
			title: job.title,
			photos: await inOrder(job.photos),
			voice: await inOrder(job.voice)
		};
	};
