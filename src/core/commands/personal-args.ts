import type { Op, Verdict } from '../sync/op.ts';
import { idsOf } from './ids.ts';

/** Which arguments stay in the log for good: true for all of one, or field by field. Everything else is personal. */
type Open = true | { readonly [field: string]: Open };

interface Personal {
	readonly open: Open;
	/** What the act makes, by the prefix of its id; without one it is about the document that it names. */
	readonly makes?: 'p' | 'd';
}

const ONLY_WHOM: Personal = { open: { id: true } };

/**
 * Acts whose arguments name or describe somebody. Rights, sites and what makes a device stay open: who may do what, by
 * whose word, is what the log is for. A new field is personal until it is written down here.
 */
const PERSONAL: ReadonlyMap<string, Personal> = new Map([
	['person.create', { makes: 'p', open: { site: true, account: true, grants: true } }],
	['person.edit', { open: { id: true, changes: { grants: true } } }],
	['person.leave', ONLY_WHOM],
	['person.revoke', ONLY_WHOM],
	['person.restore', ONLY_WHOM],
	['device.enrol', { makes: 'd', open: { site: true, prefix: true, use: true, asset: true, person: true } }],
	['device.edit', { open: { id: true, changes: { use: true, asset: true, person: true } } }],
	['device.revoke', ONLY_WHOM]
]);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects made field by field: `fromEntries` takes a field of any name as what it is. */
const divide = (value: unknown, open: Open): { open: unknown; personal: unknown } => {
	if (open === true) return { open: value, personal: undefined };
	if (!isObject(value)) return { open: undefined, personal: value };
	const known = new Map(Object.entries(open));
	const fields = Object.entries(value).map(([name, part]) => {
		const rule = known.get(name);
		return [name, rule === undefined ? { open: undefined, personal: part } : divide(part, rule)] as const;
	});
	const half = (which: 'open' | 'personal') =>
		fields.flatMap(([name, parts]) => (parts[which] === undefined ? [] : [[name, parts[which]] as const]));
	const personal = half('personal');
	return {
		open: Object.fromEntries(half('open')),
		personal: personal.length > 0 ? Object.fromEntries(personal) : undefined
	};
};

const together = (open: unknown, personal: unknown): unknown => {
	if (personal === undefined) return open;
	if (!isObject(open) || !isObject(personal)) return personal;
	const parts = new Map(Object.entries(personal));
	const mixed = Object.entries(open).map(([name, part]) => [name, together(part, parts.get(name))] as const);
	const rest = [...parts].filter(([name]) => !Object.hasOwn(open, name));
	return Object.fromEntries([...mixed, ...rest]);
};

export interface Halves {
	/** The act without what can be taken away from it. */
	readonly open: Op;
	readonly personal: unknown;
	/** The person or device it is about; empty where it names none. */
	readonly subject: string;
}

/** Undefined for acts with nothing personal in them: nearly all. */
export const halvesOf = (op: Op): Halves | undefined => {
	const rule = PERSONAL.get(op.name);
	if (rule === undefined) return undefined;
	const { open, personal } = divide(op.args, rule.open);
	if (personal === undefined) return undefined;
	return { open: { ...op, args: open }, personal, subject: subjectOf(op) };
};

/** The act as it was done, from its halves. */
export const wholeOf = <Half extends Op>(open: Half, personal: unknown): Half => ({
	...open,
	args: together(open.args, personal)
});

const namedBy = (args: unknown, field: string): string => {
	const value = isObject(args) ? args[field] : undefined;
	return typeof value === 'string' ? value : '';
};

/** Reads the open half as well as the whole. */
export const subjectOf = (op: Op): string => {
	const makes = PERSONAL.get(op.name)?.makes;
	return makes === undefined ? namedBy(op.args, 'id') : idsOf(op)(makes);
};

const isDone = ({ result }: Verdict): boolean => result === 'applied' || result === 'adjusted';

/** Whom an act made anonymous. */
export const forgottenBy = ({ name, args }: Op, verdict: Verdict): string | undefined =>
	name === 'person.anonymise' && isDone(verdict) ? namedBy(args, 'id') : undefined;

/** Whose device an act made it. */
export const ownerGivenBy = (op: Op): string => {
	if (op.name === 'device.enrol') return namedBy(op.args, 'person');
	if (op.name !== 'device.edit' || !isObject(op.args)) return '';
	const { changes } = op.args;
	return isObject(changes) ? namedBy(changes['person'], 'to') : '';
};
