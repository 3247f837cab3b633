import { z } from 'zod';
import { ROLES } from '../access/actor.ts';
import { id, instant, localDate, shortText, webAddress } from '../model/fields.ts';
import { unsentEntry } from './unsent.ts';

/** What is said below /auth: before there is a key, and about keys and passwords. docs/security.md says what it protects. */

/** As whom one can look at the demo plant with one touch. */
export const DEMO_ROLES = ['technician', 'operator', 'supervisor', 'admin'] as const;
export type DemoRole = (typeof DEMO_ROLES)[number];

export const MAX_AUTH_BODY_BYTES = 16 * 1024;

/** The key shall be good only beside a cookie, which the answer sets: for browsers. */
const bind = z.boolean().optional();

const name = shortText.refine((text) => text.trim() !== '');

/** A message that says nothing; it may be left out. */
export const nothing = z.object({});

/** `GET /auth/state` */
export const authState = z.object({
	/** There is a site and somebody who may let people in; until then `set-up` is open to whoever has the code. */
	founded: z.boolean(),
	/** A plant made up to try things on: how much of it is there, or as whom one may come in without a password. */
	demo: z
		.union([z.object({ filled: z.number() }), z.object({ roles: z.array(z.enum(DEMO_ROLES)) })])
		.optional()
});
export type AuthState = z.infer<typeof authState>;

/** `POST /auth/demo`, answered 204 as soon as the filling has begun; `state` says how it goes. */
export const demoRequest = z.object({ code: z.string().max(40) });

/** `POST /auth/demo-sign-in`, answered like a sign-in. */
export const demoSignInRequest = z.object({ role: z.enum(DEMO_ROLES), bind });

/** `POST /auth/set-up`, answered like a sign-in. */
export const setUpRequest = z.object({
	/** As the terminal shows it; capitals, dashes and spaces do not matter. */
	code: z.string().max(40),
	site: z.object({ name, timeZone: z.string().min(1).max(60), publicAddress: webAddress.optional() }),
	admin: z.object({ name, password: z.string() }),
	bind
});

/** `POST /auth/sign-in`, with the last key of this browser, if it had one, as its bearer: it keeps its device then. */
export const signInRequest = z.object({
	/** A person's code, or their full name where nobody else has it. */
	name: shortText,
	password: z.string(),
	bind
});
export const signedIn = z.object({
	/** For `Authorization: Bearer`, here and below /sync. It is told this once. */
	token: z.string(),
	person: id,
	device: id,
	/** The person's name, to greet them before the first fill. */
	name: z.string(),
	/** Nothing at this plant is real. */
	demo: z.literal(true).optional()
});
export type SignedIn = z.infer<typeof signedIn>;

/** `POST /auth/renew`: a key to follow this one, which stays good until the new one is first used. */
export const renewed = z.object({ token: z.string() });

/** `POST /auth/devices`: where somebody could act as this person now, and what the server last heard of each. */
const sighting = z.object({
	seenAt: instant,
	app: z.string(),
	/** Acts that wait there, and since when. */
	unsent: z.int().min(0),
	unsentSince: instant.optional()
});
export const myDevices = z.object({
	devices: z.array(
		z.object({ device: id, name: z.string(), since: instant, isThis: z.boolean(), seen: sighting.optional() })
	)
});
export type MyDevices = z.infer<typeof myDevices>;

/** `POST /auth/sign-out-device`, answered 204: ends this person's keys on one of their devices. */
export const signOutDeviceRequest = z.object({ device: id });

/** `POST /auth/sightings`: for whoever looks after the devices of a site. */
export const sightingsRequest = z.object({ site: id });
export const sightings = z.object({
	/** Whose acts wait there and on what, as far as the one who asks may see it. */
	seen: z.record(id, sighting.extend({ waits: z.array(unsentEntry).optional() }))
});
export type Sightings = z.infer<typeof sightings>;

/**
 * `POST /auth/enrolment`: a device for many people, or the same one again, and the code by which a browser becomes it
 * within a quarter of an hour.
 */
export const enrolmentRequest = z.union([
	z.object({ device: id }),
	z.object({ site: id, name, asset: id.optional() })
]);
export const enrolment = z.object({ device: id, code: z.string(), until: instant });
export type Enrolment = z.infer<typeof enrolment>;

/** `POST /auth/enrol`: this browser becomes the device that the code is for. */
export const enrolRequest = z.object({ code: z.string().max(40), bind });
export const enrolled = signedIn.extend({
	/** Base64url. Binds what the device will know of PINs to itself. */
	secret: z.string()
});
export type Enrolled = z.infer<typeof enrolled>;

/**
 * `POST /auth/roster`: by what a shared device tells its people apart without a network. `check` is the HMAC-SHA256
 * (hex) with the device's secret over the PBKDF2 key (SHA-256, 32 bytes) of PIN and salt.
 */
const verifier = z.object({
	person: id,
	salt: z.string(),
	rounds: z.int().min(1),
	check: z.string()
});
export const roster = z.object({
	people: z.array(verifier),
	/** HMAC (hex) over the sha256 of what stands on the badge. */
	badges: z.array(z.object({ person: id, check: z.string() }))
});
export type Roster = z.infer<typeof roster>;

/** `POST /auth/calendar`: an address by which a calendar program subscribes to one's own work, or to a team's. */
export const calendarRequest = z.object({ team: id.optional() });
export const calendarMade = z.object({
	/** For `/calendar/TOKEN.ics`, without any other key. It is told this once. */
	token: z.string(),
	/** How it begins: by that people tell addresses apart. */
	shown: z.string()
});
export type CalendarMade = z.infer<typeof calendarMade>;

/** `POST /auth/calendars`: one's own addresses, the newest first. */
export const calendars = z.object({
	calendars: z.array(
		z.object({ shown: z.string(), team: id.optional(), since: instant, usedAt: instant.optional() })
	)
});
export type Calendars = z.infer<typeof calendars>;

/** `POST /auth/end-calendar`, answered 204. */
export const endCalendarRequest = z.object({ shown: z.string().regex(/^[\w-]{1,40}$/) });

/** `POST /auth/pin` and `/auth/badge`, answered 204. `password` where it is one's own PIN. */
export const pinRequest = z.object({ person: id, pin: z.string().max(40), password: z.string().optional() });
export const badgeRequest = z.object({ person: id, badge: z.string().max(200) });

/**
 * `POST /auth/machine`: an account for a program and its first key. No key holds an admin's rights: who lets people in,
 * and makes keys, is somebody the log can name.
 */
export const machineRequest = z.object({
	site: id,
	name,
	role: z.enum(ROLES).exclude(['admin']),
	/** The last day it may do anything. */
	until: localDate.optional()
});
/** `POST /auth/machine-key`: one more key for the machine that this device is. */
export const machineKeyRequest = z.object({ device: id });
export const machineKeyMade = z.object({
	person: id,
	device: id,
	/** For `Authorization: Bearer`, below /sync only, without a cookie. It is told this once. */
	token: z.string(),
	/** How it begins: by that people tell keys apart. */
	shown: z.string()
});
export type MachineKeyMade = z.infer<typeof machineKeyMade>;
/** `POST /auth/end-machine-key`, answered 204. */
export const endMachineKeyRequest = z.object({ shown: id });
/** `POST /auth/machines` */
export const machinesRequest = z.object({ site: id });
export const machines = z.object({
	machines: z.array(
		z.object({
			device: id,
			name: z.string(),
			role: z.enum(ROLES),
			until: localDate.optional(),
			isLockedOut: z.boolean(),
			/** The newest first; those that ended stay listed. */
			keys: z.array(
				z.object({
					shown: z.string(),
					since: instant,
					usedAt: instant.optional(),
					endedAt: instant.optional()
				})
			)
		})
	)
});
export type Machines = z.infer<typeof machines>;

/** `POST /auth/password`, answered 204. `old` where it is one's own. `POST /auth/sign-out` has no body and 204 too. */
export const passwordRequest = z.object({
	person: id,
	password: z.string(),
	old: z.string().optional()
});

/** `POST /auth/confirm`, answered 204: it is still they who hold this key. Asked before somebody signs. */
export const confirmRequest = z.object({ password: z.string() });

export const authError = z.object({
	error: z.enum([
		/** 400; `field` says where. */
		'bad-request',
		/** 401, where a key is asked for: sign in. */
		'sign-in',
		/** 401, for unknown names and for people who left as well. */
		'wrong-name-or-password',
		/** 403: `old` is not the password. */
		'wrong-password',
		/** 403: not the set-up code. */
		'wrong-code',
		/** 403: this person may not do that. */
		'not-allowed',
		/** 404: no such address, or no such person as far as this one may know. */
		'not-found',
		/** 409: somebody set it up before. */
		'already-founded',
		/** 413; `most` bytes. */
		'too-large',
		/** 422; `least` characters. */
		'weak',
		/** 422; `most` bytes. */
		'too-long',
		/** 422: not four to ten digits, or digits that everybody tries first. */
		'weak-pin',
		/** 409: somebody else's badge. */
		'taken',
		/** 429; again after so many `seconds`. */
		'too-many',
		/** 503, 507, 500: as below /sync. */
		'busy',
		'disk-full',
		'internal'
	]),
	/** For logs; what a person reads is worded by code. */
	message: z.string(),
	seconds: z.int().min(1).optional(),
	least: z.int().optional(),
	most: z.int().optional(),
	field: z.string().optional()
});
export type AuthError = z.infer<typeof authError>;
