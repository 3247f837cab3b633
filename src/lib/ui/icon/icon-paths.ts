/** A dot as heavy as a line, wherever one is the whole sign and not just part of it. */
const dots = (...at: [x: number, y: number][]) =>
	at.map(([x, y]) => `M${x - 0.6} ${y}a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0`).join('');
const GRID = [6, 12, 18] as const;

/**
 * Every icon: strokes on a grid of 24, drawn by us, two units thick with round ends. One path each.
 * Icons that point along the line of reading are listed in DIRECTIONAL and turn round in right-to-left languages.
 */
export const ICON_PATHS = {
	// Places
	home: 'M3 11.5 12 4l9 7.5M5.5 9.5V20h13V9.5M10 20v-6h4v6',
	work: 'M9 4.5H6a1 1 0 0 0-1 1V20a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1V5.5a1 1 0 0 0-1-1h-3M9 3h6v4H9zM8.5 14l2.5 2.5 4.5-5',
	machine:
		'M12 6a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM12 10a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.1 2.1M16.3 16.3l2.1 2.1M5.6 18.4l2.1-2.1M16.3 7.7l2.1-2.1',
	plant: 'M3 21h18M5 21V9l5 3.5V9l5 3.5V4h4v17M9 17h.01M14 17h.01',
	scan: 'M4 8V5a1 1 0 0 1 1-1h3M16 4h3a1 1 0 0 1 1 1v3M20 16v3a1 1 0 0 1-1 1h-3M8 20H5a1 1 0 0 1-1-1v-3M3 12h18',
	report:
		'M4 5h16a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1h-7l-5 4v-4H4a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM12 8v3.5M12 14h.01',
	backlog: 'M4 5h16v4H4zM4 13h16M4 17h16M4 21h10',
	pm: 'M5 5h14a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM4 10h16M8 3v4M16 3v4M8.5 15l2.5 2.5 4.5-4.5',
	parts: 'M12 3l8 4.5v9L12 21l-8-4.5v-9zM12 8.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7z',
	numbers: 'M3 21h18M6 17v-5M11 17V7M16 17v-7M21 17V4',
	sent: 'M21 3 10 14M21 3l-6.5 18-4-7.5L3 9.5z',
	settings:
		'M4 7h9M19 7h1M4 17h1M11 17h9M16 4.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM8 14.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
	line: 'M5.5 15.5h13a2.75 2.75 0 0 1 0 5.5h-13a2.75 2.75 0 0 1 0-5.5zM5 6h6v6H5zM14 8h5v4h-5zM7 18.25h.01M12 18.25h.01M17 18.25h.01',
	week: 'M5 5h14a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM4 10h16M8 3v4M16 3v4M9 10v11M15 10v11',

	// States
	check: 'M4.5 12.5 10 18 20 6.5',
	done: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM8 12.5l3 3 5-6',
	warning: 'M12 4 2.5 20h19zM12 10v4.5M12 17.2h.01',
	stopped: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM12 7.5v5.5M12 16.3h.01',
	running: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM10 8.5v7l6-3.5z',
	paused: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM10 9v6M14 9v6',
	planned:
		'M10 3.2a9 9 0 0 1 4 0M18.4 5.6a9 9 0 0 1 2 3.4M20.8 14a9 9 0 0 1-2 4M14.5 20.6a9 9 0 0 1-4.5.1M5.6 18.4a9 9 0 0 1-2.2-3.6M3.3 10a9 9 0 0 1 2-4',
	blocked: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM5.7 5.7l12.6 12.6',
	info: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 11v5.5M12 7.6h.01',
	question: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM9.3 9.5a2.8 2.8 0 1 1 4 2.6c-.9.4-1.3 1-1.3 2M12 17h.01',
	'not-applicable': 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM8 12h8',
	lock: 'M6 11h12a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-8a1 1 0 0 1 1-1zM8 11V7.5a4 4 0 0 1 8 0V11M12 15v2',

	// On its way
	saved: 'M7 3h10a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM9.3 12l2 2 3.5-4M11 18h2',
	sending: 'M12 20V5M6 11l6-6 6 6',
	sync: 'M20 11a8 8 0 0 0-14.5-3.5L4 9M4 4v5h5M4 13a8 8 0 0 0 14.5 3.5L20 15M20 20v-5h-5',
	offline: 'M3 3l18 18M8.5 6.6A6 6 0 0 1 17.4 10 4 4 0 0 1 20.5 16M17 18H7a4.5 4.5 0 0 1-.8-8.9',

	// Acts
	camera:
		'M4 8h3.5L9 5h6l1.5 3H20a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1zM12 10a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7z',
	photo:
		'M4 5h16a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM3 16l5-5 5 5 3-3 5 5M15.5 9h.01',
	torch: 'M7 3h10v3l-3 4v10a1 1 0 0 1-1 1h-2a1 1 0 0 1-1-1V10L7 6zM7 6h10M12 13v2',
	microphone:
		'M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21M9 21h6',
	close: 'M6 6l12 12M18 6 6 18',
	plus: 'M12 5v14M5 12h14',
	minus: 'M5 12h14',
	undo: 'M9 5 4 10l5 5M4 10h10a6 6 0 0 1 0 12h-3',
	redo: 'M15 5l5 5-5 5M20 10H10a6 6 0 0 0 0 12h3',
	retry: 'M20 12a8 8 0 1 1-2.5-5.8L20 8.5M20 3.5v5h-5',
	edit: 'M4 20v-4L16 4l4 4L8 20zM13 7l4 4',
	delete: 'M4 7h16M9 7V4h6v3M6 7l1 13a1 1 0 0 0 1 1h8a1 1 0 0 0 1-1l1-13M10 11v6M14 11v6',
	backspace: 'M9 5h11a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H9l-6-7zM11 9.5l5 5M16 9.5l-5 5',
	numpad: dots(...GRID.flatMap((x): [number, number][] => GRID.map((y) => [x, y - 1.5])), [12, 21]),
	search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5 21 21',
	filter: 'M4 6h16M7 12h10M10 18h4',
	download: 'M12 4v11M7 11l5 5 5-5M4 20h16',
	upload: 'M12 16V5M7 9l5-5 5 5M4 20h16',
	share: 'M12 15V4M8 7.5 12 3.5l4 4M7 11H5v10h14V11h-2',
	more: dots([5, 12], [12, 12], [19, 12]),
	menu: 'M4 6h16M4 12h16M4 18h16',
	drag: dots(
		...GRID.flatMap((y): [number, number][] => [
			[9, y],
			[15, y]
		])
	),
	columns: 'M4 5h16v14H4zM9.3 5v14M14.7 5v14',
	sort: 'M8 4v16M4.5 7.5 8 4l3.5 3.5M16 4v16M12.5 16.5 16 20l3.5-3.5',
	'sort-up': 'M12 20V5M7 10l5-5 5 5',
	'sort-down': 'M12 4v15M7 14l5 5 5-5',
	'sign-out': 'M10 4H5a1 1 0 0 0-1 1v14a1 1 0 0 0 1 1h5M9 12h12M16.5 7.5 21 12l-4.5 4.5',

	// Things
	user: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4 21a8 8 0 0 1 16 0',
	people:
		'M9 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM2 21a7 7 0 0 1 14 0M16 4.2a4 4 0 0 1 0 7.6M18.5 14.6A7 7 0 0 1 22 21',
	clock: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 7v5l3.5 2.5',
	calendar: 'M5 5h14a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM4 10h16M8 3v4M16 3v4',
	place: 'M12 21c-4-4.5-7-8-7-11a7 7 0 0 1 14 0c0 3-3 6.5-7 11zM12 7.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
	tag: 'M4 4h8l9 9-8 8-9-9zM8.5 8.5h.01',
	tool: 'M15.5 3.5a5.5 5.5 0 0 0-6.3 7.4L3.5 16.5v4h4l5.6-5.7a5.5 5.5 0 0 0 7.4-6.3L17 12l-5-5z',
	flag: 'M5 21V4M5 4.5h13l-3 4.5 3 4.5H5',
	note: 'M6 3h9l4 4v13a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM8.5 12h7M8.5 16h5',
	link: 'M10 14a4 4 0 0 0 5.7 0l3.5-3.5a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0l-3.5 3.5a4 4 0 0 0 5.7 5.7l1.5-1.5',
	language:
		'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM3 12h18M12 3c2.5 2.5 3.5 5.5 3.5 9s-1 6.5-3.5 9c-2.5-2.5-3.5-5.5-3.5-9s1-6.5 3.5-9z',
	theme: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 3v18M12 8l5-2M12 12h9M12 16l5 2',
	eye: 'M2 12c2.5-4.5 6-7 10-7s7.5 2.5 10 7c-2.5 4.5-6 7-10 7S4.5 16.5 2 12zM12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6z',
	bell: 'M6 16V11a6 6 0 0 1 12 0v5l2 2H4zM10 21h4M12 3v2',

	// Directions
	'chevron-down': 'M5 9l7 7 7-7',
	'chevron-up': 'M5 15l7-7 7 7',
	'chevron-start': 'M15 5l-7 7 7 7',
	'chevron-end': 'M9 5l7 7-7 7',
	back: 'M20 12H4M10.5 5.5 4 12l6.5 6.5',
	forward: 'M4 12h16M13.5 5.5 20 12l-6.5 6.5'
} as const;

export type IconName = keyof typeof ICON_PATHS;

export const ICON_NAMES = Object.keys(ICON_PATHS) as IconName[];

/** These follow the line of reading. A clock, a tick or a play sign does not. */
export const DIRECTIONAL: ReadonlySet<IconName> = new Set<IconName>([
	'chevron-start',
	'chevron-end',
	'back',
	'forward',
	'undo',
	'redo',
	'backspace',
	'sign-out',
	'sent'
]);
