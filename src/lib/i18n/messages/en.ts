import { plural } from '../plural.ts';

/** The words of the app. English is the shape: every other language must have each of these (a missing one is a type error). */
export const en = {
	app: { name: 'Millwright' },
	nav: { myWork: 'My work', machines: 'Machines', report: 'Report' },
	sync: {
		saved: (count: number) =>
			plural('en', count, { one: '# act saved on this device', other: '# acts saved on this device' })
	}
};

export type Messages = typeof en;
