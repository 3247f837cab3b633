import { z } from 'zod';
import { id, instant, scope } from './fields.ts';

/** What every document carries, whatever its kind. */
export const documentFields = {
	id,
	kind: z.string().max(40),
	/** All scopes it lies in; a device holds it when it holds one of them. */
	scopes: z.array(scope).min(1).max(8),
	/** Rises by one with each act that changes it. Given by the framework, never by a command. */
	rev: z.int().min(0),
	createdAt: instant,
	createdBy: id,
	updatedAt: instant,
	archived: z.boolean()
};

export const document = z.looseObject(documentFields);

/** Any document, where the engine does not care which kind. */
export type Doc = z.infer<typeof document>;
