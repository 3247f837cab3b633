import type { JobView } from '#core/work/job-view.ts';
import { standingOf } from '#core/work/signed.ts';
import type { Contents } from '#lib/queries/contents.ts';
import { hashOfText } from '../signing/seal.ts';
import type { JobPaper } from './job-blocks.ts';
import type { Jpeg } from '#lib/paper/pages.ts';
import { jpegOf } from './photo-jpeg.ts';

/** What has to be fetched and worked out before a job can be put on paper. */
export const jobPaper = async (
	view: JobView,
	parts: Readonly<Record<string, string>>,
	contents: Contents
): Promise<JobPaper> => {
	const { work, procedure } = view;
	const pictures: [string, Jpeg][] = [];
	for (const [id, photo] of Object.entries(work.photos ?? {})) {
		const jpeg = await jpegOf(contents, photo);
		if (jpeg) pictures.push([id, jpeg]);
	}
	const standings = await Promise.all(
		Object.entries(work.signatures ?? {}).map(
			async ([id, one]) => [id, await standingOf(work, procedure?.steps ?? [], one, hashOfText)] as const
		)
	);
	return { view, parts, pictures: new Map(pictures), standings: new Map(standings) };
};
