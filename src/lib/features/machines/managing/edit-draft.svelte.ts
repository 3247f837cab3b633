import { criticalityFrom } from '#core/assets/criticality.ts';
import type { OwnValue } from '#core/assets/own-fields.ts';
import type { Asset } from '#core/model/collections.ts';
import { omit } from '#core/model/omit.ts';
import { same } from '#core/model/same.ts';
import { asPrinted } from '#core/tags/typed-code.ts';
import type { Machine } from '../questions.ts';

/** What can be changed here, as it is typed: nothing is '' or an empty list. */
export interface EditFields {
	name: string;
	code: string;
	description: string;
	maker: string;
	model: string;
	serial: string;
	commissionedOn: string;
	warrantyUntil: string;
	criticality: NonNullable<Asset['criticality']> | null;
	criticalityInputs: NonNullable<Asset['criticalityInputs']>;
	externalIds: NonNullable<Asset['externalIds']>;
	classId: string;
	requirePermit: readonly string[];
}

type Own = Readonly<Record<string, OwnValue | null>>;
type Field = keyof EditFields;

const FIELDS: readonly Field[] = [
	...([
		'name',
		'code',
		'description',
		'maker',
		'model',
		'serial',
		'commissionedOn',
		'warrantyUntil'
	] as const),
	...(['criticality', 'criticalityInputs', 'externalIds', 'classId', 'requirePermit'] as const)
];

const fieldsOf = (machine: Machine): EditFields => ({
	name: machine.name,
	code: machine.code,
	description: machine.description ?? '',
	maker: machine.maker ?? '',
	model: machine.model ?? '',
	serial: machine.serial ?? '',
	commissionedOn: machine.commissionedOn ?? '',
	warrantyUntil: machine.warrantyUntil ?? '',
	criticality: machine.criticality ?? null,
	criticalityInputs: machine.criticalityInputs ?? {},
	externalIds: machine.externalIds ?? [],
	classId: machine.classId ?? '',
	requirePermit: machine.requirePermit ?? []
});

const isNothing = (value: unknown): boolean =>
	value === '' ||
	value === null ||
	(Array.isArray(value) && value.length === 0) ||
	(typeof value === 'object' && !Array.isArray(value) && Object.keys(value ?? {}).length === 0);

/** As it is kept: without blanks around it, a new code as labels are printed, half-filled lines left out. */
const tidied = (fields: EditFields, { code }: EditFields): Readonly<Record<Field, unknown>> => ({
	...fields,
	name: fields.name.trim(),
	code: fields.code === code ? code : asPrinted(fields.code),
	description: fields.description.trim(),
	maker: fields.maker.trim(),
	model: fields.model.trim(),
	serial: fields.serial.trim(),
	externalIds: fields.externalIds
		.map(({ system, id }) => ({ system: system.trim(), id: id.trim() }))
		.filter(({ system, id }) => system !== '' && id !== '')
});

/** A machine as somebody changes it: each field with the value they had before their eyes. */
export class EditDraft {
	readonly #before: EditFields;
	readonly #ownBefore: Own;
	fields: EditFields;
	/** Values of the plant's own fields; nothing is null. */
	own: Own;

	constructor(machine: Machine) {
		this.#before = fieldsOf(machine);
		this.#ownBefore = machine.fields ?? {};
		this.fields = $state.raw(this.#before);
		this.own = $state.raw(this.#ownBefore);
	}

	set<F extends Field>(field: F, value: EditFields[F]): void {
		this.fields = { ...this.fields, [field]: value };
	}

	setOwn(key: string, value: OwnValue | null): void {
		this.own = { ...this.own, [key]: value };
	}

	/** What follows from the four answers, where all are given. */
	get proposed(): Asset['criticality'] {
		return criticalityFrom(this.fields.criticalityInputs);
	}

	answer(name: keyof EditFields['criticalityInputs'], value: number | null): void {
		const others = omit(this.fields.criticalityInputs, name);
		const inputs = value === null ? others : { ...others, [name]: value };
		// A class that was only the proposal follows the answers; one that somebody chose stays.
		const isProposal = this.fields.criticality === null || this.fields.criticality === this.proposed;
		const next = criticalityFrom(inputs);
		this.fields = {
			...this.fields,
			criticalityInputs: inputs,
			...(isProposal && next !== undefined && { criticality: next })
		};
	}

	get changes(): Readonly<Record<string, { from?: unknown; to: unknown }>> {
		const before = tidied(this.#before, this.#before);
		const after = tidied(this.fields, this.#before);
		const plain = (value: unknown) => (isNothing(value) ? null : value);
		return Object.fromEntries(
			FIELDS.filter((field) => !same(plain(before[field]), plain(after[field]))).map((field) => {
				const from = plain(before[field]);
				return [field, { ...(from !== null && { from }), to: plain(after[field]) }];
			})
		);
	}

	get ownChanges(): Readonly<Record<string, { from?: OwnValue; to: OwnValue | null }>> {
		const plain = (value: OwnValue | null | undefined) =>
			typeof value === 'string' ? value.trim() || null : (value ?? null);
		return Object.fromEntries(
			Object.entries(this.own).flatMap(([key, value]) => {
				const [from, to] = [plain(this.#ownBefore[key]), plain(value)];
				return from === to ? [] : [[key, { ...(from !== null && { from }), to }]];
			})
		);
	}

	get isDirty(): boolean {
		return Object.keys(this.changes).length + Object.keys(this.ownChanges).length > 0;
	}
}
