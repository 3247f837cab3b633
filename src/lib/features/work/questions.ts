import type { Read } from '#core/commands/read.ts';
import type { Question } from '#lib/queries/live-answer.ts';
import type { Who } from '#core/access/who-is.ts';
import type { JobView } from '#core/work/job-view.ts';

// What answers them knows all commands and schemas: a page that only wants to paint must not read that first.

export const whoAmI =
	(person: string, at: Date): Question<Who | undefined> =>
	async (read) =>
		(await import('#core/access/who-is.ts')).whoIs(read, person, at.toISOString());

export const jobFor =
	(id: string, person: string, at: Date): Question<{ view: JobView | undefined }> =>
	async (read) => {
		const { jobView } = await import('#core/work/job-view.ts');
		return { view: await jobView(read, id, person, at.toISOString()) };
	};

/** Everything open that this person or team owns or helps with. */
export const openOf =
	(party: string): Question<Awaited<ReturnType<Read['find']>>> =>
	async (read) =>
		read.find((await import('#core/model/keys.ts')).key.mine(party));

/** What these people and teams are called. */
export const namesIn =
	(ids: readonly string[]): Question<Record<string, string>> =>
	async (read) => {
		const found = await Promise.all(ids.map((id) => read.get(id)));
		return Object.fromEntries(
			found.flatMap((doc) => (typeof doc?.['name'] === 'string' ? [[doc.id, doc['name']]] : []))
		);
	};
