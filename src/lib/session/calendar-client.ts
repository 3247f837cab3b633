import { ask } from './auth-client.ts';

export const askCalendars = (token: string) =>
	ask('calendars', { token }, async (answer, { calendars }) => calendars.parse(await answer.json()));

export const makeCalendar = (team: string | undefined, token: string) =>
	ask('calendar', { body: team === undefined ? {} : { team }, token }, async (answer, { calendarMade }) =>
		calendarMade.parse(await answer.json())
	);

export const endCalendar = (shown: string, token: string) =>
	ask('end-calendar', { body: { shown }, token }, async () => undefined);
