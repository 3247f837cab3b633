import { z } from 'zod';

/** Maps are keyed by it, and every object has some names already: looked up, they would be found. */
const isOwn = (name: string) => !Object.hasOwn(Object.prototype, name);

/** Ids are made on devices for ever and never renumbered; the length is what the replica's primary key allows. */
export const id = z
	.string()
	.regex(/^[\w.:-]+$/)
	.max(100)
	.refine(isOwn);

/** What a field of a document is called. */
export const fieldName = z.string().max(60).refine(isOwn);

/** One that no calendar has, the 30th of February, would be another day in each browser, or break the page that shows it. */
const isOnADay = (date: string): boolean => {
	const time = Date.parse(`${date}T00:00:00.000Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
};

/** A moment in UTC, always written the same way ("2026-03-23T07:00:00.000Z"), so that text order is time order. */
export const instant = z
	.string()
	.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/)
	.refine((text) => isOnADay(text.slice(0, 10)));

/** A calendar day at the site, without a clock or zone: "2026-03-23". */
export const localDate = z
	.string()
	.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
	.refine(isOnADay);

/** A time of day at the site: "06:00". */
export const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Where a server answers, without a path: "https://cmms.plant.example". */
export const webAddress = z
	.string()
	.regex(/^https?:\/\/[\w.:[\]-]+$/)
	.max(200);

export const shortText = z.string().max(200);
export const longText = z.string().max(20_000);
/** What a person writes into a work item: long enough for a careful report, short enough for the item to stay small. */
export const noteText = z.string().max(2_000);

/** What people call a thing aloud: an asset code, a part number, `K7-0042`. */
export const code = z.string().min(1).max(60);

/** One text in several languages, by locale. */
export const words = z.record(z.string().max(12), z.string().max(400));

/** `site:ham1`, `confidential:ham1`, `person:p_K7_12`: who may hold a document. */
export const scope = z
	.string()
	.regex(/^(site|confidential|person):[\w.-]+$/)
	.max(115);

/** A quantity with at most six decimals, so that sums of lines are the same on every device and in both databases. */
export const quantity = z.number().min(-1e9).max(1e9).multipleOf(1e-6);
export const unit = z.string().max(20);
export const minutes = z.int().min(0).max(1_000_000);
/** In the currency's smallest unit: cents are never fractions. */
export const money = z.int().min(-1e12).max(1e12);
export const currency = z.string().regex(/^[A-Z]{3}$/);

/** The sha256 of a photo, voice note or manual: content travels apart from the acts that name it. */
export const blobHash = z.string().regex(/^[0-9a-f]{64}$/);

/** One person or one team: every open thing has exactly one. */
export const party = z.object({ type: z.enum(['person', 'team']), id });
export type Party = z.infer<typeof party>;

/** Who did something and when it was done. */
export const stamp = z.object({ at: instant, by: id });

/** A map that must not outgrow its document; what no longer fits moves to lines of its own (`spill`). */
export const capped = <V extends z.ZodType>(value: V, max: number) =>
	z.record(id, value).refine((map) => Object.keys(map).length <= max, { error: `more than ${max}` });

export const blob = z.object({
	hash: blobHash,
	mime: z.string().max(80),
	bytes: z.int().min(0),
	name: shortText.optional(),
	...stamp.shape
});
