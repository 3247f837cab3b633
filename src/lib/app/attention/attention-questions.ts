import { siteWhere } from '#core/access/site-where.ts';
import { isAsset, isKind } from '#core/model/kind-guards.ts';
import { key } from '#core/model/keys.ts';
import type { Doc } from '#core/model/document.ts';
import { leftWith, type LeftWith } from '#core/work/left-with.ts';
import { isWork } from '#core/work/standing.ts';
import type { Question } from '#lib/queries/live-answer.ts';

/** Where this person looks after devices and decides about what waits. */
export const siteOf =
	(person: string, now: Date): Question<{ site: string | undefined }> =>
	async (read) => ({ site: await siteWhere(read, person, now.toISOString(), 'device.revoke', 'act.accept') });

/** Open work of those among these people who left, however long ago it was opened. */
export const leftBehind =
	(people: readonly Doc[], site: string): Question<LeftWith[]> =>
	async (read) => {
		const gone = people.filter((doc) => isKind(doc, 'person') && doc.state !== 'active');
		const found = await Promise.all(gone.map(({ id }) => read.find(key.mine(id))));
		return leftWith(
			found
				.flat()
				.filter(isWork)
				.filter((work) => work.site === site),
			gone
		);
	};

/** A person, job or machine as people call it, and the machine a job is at. */
export interface Named {
	readonly name: string;
	readonly machine?: string;
	readonly href?: 'work' | 'machine';
}

const textOf = (doc: Doc, field: string): string => (typeof doc[field] === 'string' ? doc[field] : '');

const namedFrom = (doc: Doc): Named => {
	if (isWork(doc)) {
		const machine = doc.place?.at(-1)?.name;
		return {
			name: `${doc.code} ${doc.title}`,
			href: 'work',
			...(machine !== undefined && { machine })
		};
	}
	if (isAsset(doc)) return { name: `${textOf(doc, 'name')} (${textOf(doc, 'code')})`, href: 'machine' };
	return { name: textOf(doc, 'title') || textOf(doc, 'name') };
};

/** What these ids are called, as far as this device knows. */
export const namedIn =
	(ids: readonly string[]): Question<Record<string, Named>> =>
	async (read) => {
		const found = await Promise.all(ids.map((id) => read.get(id)));
		const known = found.filter((doc) => doc !== undefined).map((doc) => [doc.id, namedFrom(doc)] as const);
		return Object.fromEntries(known.filter(([, { name }]) => name.trim() !== ''));
	};
