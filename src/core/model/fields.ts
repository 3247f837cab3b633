import { z } from 'zod';

/** Ids are made on devices for ever and never renumbered; the length is what the replica's primary key allows. */
export const id = z.string().min(1).max(100);

/** A moment in UTC, always written the same way ("2026-03-23T07:00:00.000Z"), so that text order is time order. */
export const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

/** A calendar day at the site, without a clock or zone: "2026-03-23". */
export const localDate = z.string().regex(/^\d{4}-\d\d-\d\d$/);

export const shortText = z.string().max(200);
export const longText = z.string().max(20_000);

/** `site:ham1`, `confidential:ham1`, `person:p_K7_12`: who may hold a document. */
export const scope = z
	.string()
	.regex(/^(site|confidential|person):[\w.-]+$/)
	.max(110);

/** A quantity with at most six decimals, so that sums of lines are the same on every device and in both databases. */
export const quantity = z.number().min(-1e9).max(1e9).multipleOf(1e-6);
