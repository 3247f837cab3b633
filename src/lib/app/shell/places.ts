import { resolve } from '$app/paths';
import type { Messages } from '#lib/i18n/locales.ts';
import type { IconName } from '#lib/ui/icon/icon-paths.ts';

/** A place a person can go to from anywhere. */
export interface Place {
	name: Exclude<keyof Messages['nav'], 'label' | 'skip'>;
	href: string;
	icon: IconName;
}

export const PLACES = {
	myWork: { name: 'myWork', href: resolve('/'), icon: 'work' },
	line: { name: 'line', href: resolve('/line'), icon: 'line' },
	machines: { name: 'machines', href: resolve('/machines'), icon: 'machine' },
	scan: { name: 'scan', href: resolve('/scan'), icon: 'scan' },
	report: { name: 'report', href: resolve('/report'), icon: 'report' },
	more: { name: 'more', href: resolve('/more'), icon: 'menu' },
	triage: { name: 'triage', href: resolve('/triage'), icon: 'note' },
	backlog: { name: 'backlog', href: resolve('/backlog'), icon: 'backlog' },
	week: { name: 'week', href: resolve('/week'), icon: 'week' },
	attention: { name: 'attention', href: resolve('/attention'), icon: 'warning' },
	pm: { name: 'pm', href: resolve('/pm'), icon: 'pm' },
	parts: { name: 'parts', href: resolve('/parts'), icon: 'parts' },
	numbers: { name: 'numbers', href: resolve('/numbers'), icon: 'numbers' },
	sent: { name: 'sent', href: resolve('/sent'), icon: 'sent' },
	settings: { name: 'settings', href: resolve('/settings'), icon: 'settings' }
} as const satisfies Record<string, Place>;

/** What "More" leads to where there is no room for everything. */
export const BEHIND_MORE: readonly Place[] = [
	PLACES.triage,
	PLACES.backlog,
	PLACES.week,
	PLACES.attention,
	PLACES.pm,
	PLACES.parts,
	PLACES.numbers,
	PLACES.sent,
	PLACES.settings
];

/** page: we are exactly there. true: we are somewhere behind it. */
export type Current = 'page' | 'true' | undefined;

export const currentAt = (place: Place, path: string): Current => {
	if (path === place.href) return 'page';
	if (place.name === 'machines' && path.startsWith('/a/')) return 'true';
	return place.href !== '/' && path.startsWith(`${place.href}/`) ? 'true' : undefined;
};

/** Pages that are of use even where the browser keeps nothing for us. */
export const worksWithoutStorage = (path: string): boolean =>
	[PLACES.settings, PLACES.more].some(({ href }) => path === href) || path.startsWith('/gallery');

/** A device that was away for too long shows nothing of the plant, only the way back. */
export const worksWhileLocked = (path: string): boolean =>
	worksWithoutStorage(path) || path === resolve('/sign-in');
