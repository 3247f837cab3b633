import type { OpenApp } from '#server/assemble.ts';
import type { Grant } from '#core/access/actor.ts';
import { SECRET, type Visitor } from './visitor.ts';

/** Admin makes people: by acts, as the page does. Those of the plant that the server begins with are enough here. */
export const withPassword = async (
	app: OpenApp,
	browser: Visitor,
	person: string,
	password = SECRET,
	now = new Date()
): Promise<void> => {
	const token = await app.credentials.mint({ person: 'admin', device: 'tablet' }, now);
	const { status } = await browser.password(token, { person, password });
	if (status !== 204) throw new Error(`${person} got no password: ${status}`);
};

/** Makes a person as the admin's page does, and answers with the id. */
export const makePerson = (
	app: OpenApp,
	fields: { name: string; code: string; grants?: Grant[] }
): Promise<string> =>
	app.own.run(async ({ act }) => (await act('person.create', { site: 'ham1', grants: [], ...fields }))('p'));
