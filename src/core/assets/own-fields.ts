import type { Asset, DocOf } from '../model/collections.ts';

type Class = DocOf<'assetClass'>;
export type OwnValue = NonNullable<Asset['fields']>[string];

/** A field of the plant's own, with the key under which its value lies. */
export type OwnField = NonNullable<Class['fields']>[string] & { key: string };

/** What is asked of a machine of this class, in the order in which it is asked. */
export const ownFields = (of: Pick<Class, 'fields'> | undefined): OwnField[] =>
	Object.entries(of?.fields ?? {})
		.map(([key, field]) => ({ ...field, key }))
		.filter(({ archived }) => archived !== true)
		.sort((a, b) => (a.order ?? 1e6) - (b.order ?? 1e6) || (a.key < b.key ? -1 : 1));

const SAID_AS: Readonly<Record<OwnField['type'], string>> = {
	text: 'string',
	date: 'string',
	choice: 'string',
	number: 'number',
	'yes-no': 'boolean'
};

/** Whether it is said as such a field is; a choice that was taken from the list since is still what somebody said. */
export const isSaidAs = ({ type }: Pick<OwnField, 'type'>, value: unknown): value is OwnValue =>
	typeof value === SAID_AS[type] && value !== '';
