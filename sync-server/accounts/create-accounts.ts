import { Hono } from 'hono';
import type { z } from 'zod';
import { getOf } from '#core/commands/lookup.ts';
import * as messages from '#core/sync/auth-messages.ts';
import { filtersSaid } from '#core/sync/filter-messages.ts';
import { choicesRequest, pushRequest } from '#core/sync/telling-messages.ts';
import { bearerAuthentication } from '../auth/bearer.ts';
import type { Identity } from '../auth/identity.ts';
import { shownCode } from '../auth/set-up-code.ts';
import { failureOf } from '../sync/problem.ts';
import { readBody } from '../sync/read-body.ts';
import type { Caller } from './account-parts.ts';
import { answered, fail, fine, refusal, type Answer } from './auth-problem.ts';
import { endCalendarKey, makeCalendarKey, myCalendars } from './calendars.ts';
import { changePassword } from './change-password.ts';
import { DemoPlant, type DemoParts } from './demo-plant.ts';
import { foundedOnce } from './founding.ts';
import { endMachineKey, machinesOf, makeMachine, makeMachineKey } from './machines.ts';
import { myDevices, signOutDevice } from './my-devices.ts';
import { namedFilters } from './named-filters.ts';
import { beginPush, endPush, pushState } from './push.ts';
import { renewKey } from './renew-key.ts';
import { confirm } from './confirm.ts';
import { setBadge, setPin } from './set-pin.ts';
import { setUp } from './set-up.ts';
import { enrol, offerEnrolment, rosterOf } from './shared-devices.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { tellingChoices } from './telling-choices.ts';
import { siteDevices } from './site-devices.ts';

type From = Pick<Caller, 'address' | 'isSecure'>;

export interface Accounts {
	/** Answers for every address below /auth. */
	readonly fetch: (request: Request, from: From) => Response | Promise<Response>;
	/** For whoever runs the server, while nobody has set up this plant. */
	readonly setUpCode: () => Promise<string | undefined>;
}

/** A message that says nothing may be empty. */
const parsedJson = (text: string): unknown => {
	try {
		return text === '' ? {} : JSON.parse(text);
	} catch {
		return undefined;
	}
};

const messageIn = async <Message>(request: Request, schema: z.ZodType<Message>): Promise<Answer<Message>> => {
	const body = await readBody(request, messages.MAX_AUTH_BODY_BYTES);
	if (!body.ok)
		return body.problem.error === 'too-large'
			? fail('too-large', { most: messages.MAX_AUTH_BODY_BYTES })
			: fail('bad-request', { field: 'body' });
	const parsed = schema.safeParse(parsedJson(body.value));
	if (parsed.success) return fine(parsed.data);
	const field = parsed.error.issues[0]?.path.map(String).join('.').slice(0, 200);
	return fail('bad-request', { field: field || 'body' });
};

interface Spoken {
	readonly req: { readonly raw: Request };
	readonly env: From;
}

/** Names, passwords and keys: docs/security.md says how they are kept. */
export const createAccounts = (parts: DemoParts): Accounts => {
	const { credentials, store, now, note } = parts;
	const founded = foundedOnce(store);
	const demo = new DemoPlant(parts);
	const authenticate = bearerAuthentication(credentials, now);
	const app = new Hono<{ Bindings: From }>().basePath('/auth');

	const told = async <Message>(
		c: Spoken,
		schema: z.ZodType<Message>,
		handle: (message: Message, caller: Caller) => Promise<Answer<object | undefined>>
	): Promise<Response> => {
		const message = await messageIn(c.req.raw, schema);
		if (!message.ok) return refusal(message);
		let cookie: string | undefined;
		const answer = await handle(message.value, {
			request: c.req.raw,
			...c.env,
			setCookie: (header) => {
				cookie = header;
			}
		});
		if (answer.ok) return answered(answer.value, cookie);
		parts.refused(answer.problem.error);
		return refusal(answer);
	};
	const speak = <Message>(
		path: string,
		schema: z.ZodType<Message>,
		handle: (message: Message, caller: Caller) => Promise<Answer<object | undefined>>
	): void => {
		app.post(path, (c) => told(c, schema, handle));
	};
	/** A program has no business with accounts, neither its own nor anybody's: its key is for /sync. */
	const isMachine = async (person: string): Promise<boolean> =>
		(await store.read((tx) => getOf(tx, 'person', person)))?.account === 'machine';
	/** For those who show a valid key; others are not read. */
	const speakKnown = <Message>(
		path: string,
		schema: z.ZodType<Message>,
		handle: (message: Message, caller: Caller, who: Identity) => Promise<Answer<object | undefined>>
	): void => {
		app.post(path, async (c) => {
			const identity = await authenticate(c.req.raw);
			if (identity === undefined) return refusal(fail('sign-in'));
			if (await isMachine(identity.person)) return refusal(fail('not-allowed'));
			return told(c, schema, (message, caller) => handle(message, caller, identity));
		});
	};

	app.get('/state', async () => answered({ founded: await founded(), demo: await demo.state() }));
	speak('/set-up', messages.setUpRequest, setUp(parts, founded));
	speak('/demo', messages.demoRequest, demo.begin(founded));
	speak('/demo-sign-in', messages.demoSignInRequest, demo.signIn);
	speak('/sign-in', messages.signInRequest, signIn(parts));
	speak('/enrol', messages.enrolRequest, enrol(parts));
	speakKnown('/sign-out', messages.nothing, signOut(parts));
	speakKnown('/renew', messages.nothing, renewKey(parts));
	speakKnown('/password', messages.passwordRequest, changePassword(parts));
	speakKnown('/confirm', messages.confirmRequest, confirm(parts));
	speakKnown('/pin', messages.pinRequest, setPin(parts));
	speakKnown('/badge', messages.badgeRequest, setBadge(parts));
	speakKnown('/devices', messages.nothing, myDevices(parts));
	speakKnown('/sign-out-device', messages.signOutDeviceRequest, signOutDevice(parts));
	speakKnown('/sightings', messages.sightingsRequest, siteDevices(parts));
	speakKnown('/enrolment', messages.enrolmentRequest, offerEnrolment(parts));
	speakKnown('/roster', messages.nothing, rosterOf(parts));
	speakKnown('/machine', messages.machineRequest, makeMachine(parts));
	speakKnown('/machine-key', messages.machineKeyRequest, makeMachineKey(parts));
	speakKnown('/end-machine-key', messages.endMachineKeyRequest, endMachineKey(parts));
	speakKnown('/machines', messages.machinesRequest, machinesOf(parts));
	speakKnown('/calendars', messages.nothing, myCalendars(parts));
	speakKnown('/calendar', messages.calendarRequest, makeCalendarKey(parts));
	speakKnown('/end-calendar', messages.endCalendarRequest, endCalendarKey(parts));
	speakKnown('/push-state', messages.nothing, pushState(parts));
	speakKnown('/push', pushRequest, beginPush(parts));
	speakKnown('/telling', choicesRequest, tellingChoices(parts));
	speakKnown('/filters', filtersSaid, namedFilters(parts));
	speakKnown('/end-push', messages.nothing, endPush(parts));
	app.all('*', () => refusal(fail('not-found')));
	app.onError((error) => {
		const trouble = failureOf(error);
		if (trouble) return refusal(fail(trouble.problem.error === 'disk-full' ? 'disk-full' : 'busy'));
		note(error.stack ?? error.message);
		return refusal(fail('internal'));
	});
	return {
		fetch: (request, { address, isSecure }) => app.fetch(request, { address, isSecure }),
		setUpCode: async () => ((await founded()) ? undefined : shownCode(parts.setUpCode))
	};
};
