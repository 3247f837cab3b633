import type { AskedStep } from '#core/work/answers.ts';
import type { Given } from '../job.svelte.ts';

/** The same answer once more, with one photo more; of the limits the step itself speaks. */
export const withPhoto = ({ answer }: AskedStep, hash: string): Given => {
	const { photos = [], value, result = 'ok' } = answer ?? {};
	return {
		photos: [...photos, hash],
		result: result === 'warn' ? 'ok' : result,
		...(value !== undefined && { value })
	};
};
