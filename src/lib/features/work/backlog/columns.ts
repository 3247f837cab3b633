import type { Work } from '#core/model/collections.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/locales.ts';
import type { TableColumn } from '#lib/ui/table/table-column.ts';
import { dueInWords } from '../shown/due-words.ts';
import { waitsInWords } from './waits-words.ts';

interface Speech {
	t: Pick<Messages, 'work' | 'backlog'>;
	format: Format;
	today: string;
	now: Date;
	nameOf: (id: string) => string;
	/** Draws its title with its machine and code below. */
	title: NonNullable<TableColumn<Work>['cell']>;
	/** Draws how it stands, instead of the word alone. */
	status: NonNullable<TableColumn<Work>['cell']>;
}

const DAY = 86_400_000;

/** The columns of the backlog, in the order in which they are read. */
export const columnsOf = ({
	t,
	format,
	today,
	now,
	nameOf,
	title: titleCell,
	status
}: Speech): TableColumn<Work>[] => {
	const { columns } = t.backlog;
	const age = (work: Work) =>
		Math.max(0, Math.floor((now.getTime() - Date.parse(work.times.requested ?? work.createdAt)) / DAY));
	return [
		{ id: 'title', label: columns.title, text: ({ title }) => title, cell: titleCell, width: 12 },
		{
			id: 'priority',
			label: columns.priority,
			text: ({ priority }) => t.work.priority[priority],
			width: 7.5,
			sortable: true
		},
		{
			id: 'due',
			label: columns.due,
			text: (work) => dueInWords(work, today, t.work, format) ?? '',
			width: 8,
			sortable: true
		},
		{
			id: 'status',
			label: columns.status,
			text: (work) => t.work.status[work.status],
			cell: status,
			width: 9.5
		},
		{ id: 'owner', label: columns.owner, text: ({ owner }) => nameOf(owner.id), width: 8 },
		{
			id: 'age',
			label: columns.age,
			text: (work) => t.backlog.days(format.number(age(work))),
			width: 6,
			sortable: true,
			numeric: true
		},
		{
			id: 'blocker',
			label: columns.blocker,
			text: (work) => waitsInWords(work, now, t, format, nameOf).join('; '),
			width: 9
		},
		{ id: 'kind', label: columns.kind, text: ({ workKind }) => t.work.kind[workKind], width: 7 }
	];
};
