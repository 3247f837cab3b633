import { criticalityFrom } from '#core/assets/criticality.ts';
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
}

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
	...(['criticality', 'criticalityInputs', 'externalIds'] as const)
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
	externalIds: machine.externalIds ?? []
});

const isNothing = (value: unknown): boolean =>
	value === '' ||
	value === null ||
	(Array.isArray(value) && value.length === 0) ||
	(typeof value === 'object' && !Array.isArray(value) && Object.keys(value ?? {}).length === 0);

/** As it is kept: without blanks around it, codes as labels are printed, half-filled lines left out. */
const tidied = (fields: EditFields): Readonly<Record<Field, unknown>> => ({
	...fields,
	name: fields.name.trim(),
	code: asPrinted(fields.code),
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
	fields: EditFields;

	constructor(machine: Machine) {
		this.#before = fieldsOf(machine);
		this.fields = $state.raw(this.#before);
	}

	set<F extends Field>(field: F, value: EditFields[F]): void {
		this.fields = { ...this.fields, [field]: value };
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
		const [before, after] = [tidied(this.#before), tidied(this.fields)];
		const plain = (value: unknown) => (isNothing(value) ? null : value);
		return Object.fromEntries(
			FIELDS.filter((field) => !same(plain(before[field]), plain(after[field]))).map((field) => {
				const from = plain(before[field]);
				return [field, { ...(from !== null && { from }), to: plain(after[field]) }];
			})
		);
	}

	get isDirty(): boolean {
		return Object.keys(this.changes).length > 0;
	}
}
