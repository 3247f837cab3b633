import { z } from 'zod';
import { id, shortText } from '../model/fields.ts';

/** What is said below /auth: before there is a key, and about keys and passwords. docs/security.md says what it protects. */

export const MAX_AUTH_BODY_BYTES = 16 * 1024;

const name = shortText.refine((text) => text.trim() !== '');

/** `GET /auth/state` */
export const authState = z.object({
	/** There is a site and somebody who may let people in; until then `set-up` is open to whoever has the code. */
	founded: z.boolean()
});

/** `POST /auth/set-up`, answered like a sign-in. */
export const setUpRequest = z.object({
	/** As the terminal shows it; capitals, dashes and spaces do not matter. */
	code: z.string().max(40),
	site: z.object({ name, timeZone: z.string().min(1).max(60) }),
	admin: z.object({ name, password: z.string() })
});

/** `POST /auth/sign-in`, with the last key of this browser, if it had one, as its bearer: it keeps its device then. */
export const signInRequest = z.object({
	/** A person's code, or their full name where nobody else has it. */
	name: shortText,
	password: z.string()
});
export const signedIn = z.object({
	/** For `Authorization: Bearer`, here and below /sync. It is told this once. */
	token: z.string(),
	person: id,
	device: id,
	/** The person's name, to greet them before the first fill. */
	name: z.string()
});
export type SignedIn = z.infer<typeof signedIn>;

/** `POST /auth/password`, answered 204. `old` where it is one's own. `POST /auth/sign-out` has no body and 204 too. */
export const passwordRequest = z.object({
	person: id,
	password: z.string(),
	old: z.string().optional()
});

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
