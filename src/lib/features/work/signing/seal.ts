import { signedText } from '#core/work/signed.ts';
import type { JobView } from '#core/work/job-view.ts';
import { hashOf } from '#lib/device/keep-content.ts';

const utf8 = new TextEncoder();

export const hashOfText = (text: string): Promise<string> => hashOf(utf8.encode(text));

/** What a signature is given for: the job as it stands before the signer's eyes. */
export const sealOf = (
	{ work, procedure }: Pick<JobView, 'work' | 'procedure'>,
	step?: string
): Promise<string> => hashOfText(signedText(work, procedure?.steps ?? [], step));
