import type { Doc } from '#core/model/document.ts';

/** The document a row's text says; undefined where a disk or a hand in the database has damaged it. */
export const wholeDoc = (id: string, json: string): Doc | undefined => {
	try {
		const value: unknown = JSON.parse(json);
		if (typeof value !== 'object' || value === null || !('id' in value) || !('scopes' in value))
			return undefined;
		return value.id === id && Array.isArray(value.scopes) ? (value as Doc) : undefined;
	} catch {
		return undefined;
	}
};

/** Nobody may work on what is left of a document: what it should say is not known. */
export class DamagedDocument extends Error {
	constructor(id: string) {
		super(`The document ${id} is damaged in the database`);
		this.name = 'DamagedDocument';
	}
}
