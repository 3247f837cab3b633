// Millwright's own engine in a page of the bench: what the app does, without its screens.
import { keepIdentity } from '#lib/device/identity.ts';
import type { PlantSize } from '../plant/documents.ts';
import type { Author } from '../plant/acts.ts';
import type { Shift } from '../plant/shift.ts';
import { expose, need } from './expose.ts';
import { act } from './millwright/act.ts';
import { fill } from './millwright/fill.ts';
import type { OpenDevice, SignedIn } from './millwright/open-device.ts';
import { timeScreen } from './millwright/screens.ts';
import { comeBack, doActs } from './millwright/shift.ts';
import type { ScreenName } from './screen-names.ts';

let opened: OpenDevice | undefined;

const deeds = {
	/** `mine`: how many open jobs this person has. */
	fill: async (about: { who: SignedIn; size: PlantSize; mine: number }) => {
		const { open, filled } = await fill(about.who, about.size, about.mine);
		opened = open;
		return filled;
	},
	/** As after the sign-in page: the app opens for this person. */
	signIn: async (who: SignedIn) => {
		await keepIdentity(need(opened, 'device').database, { ...who, name: who.person });
	},
	/** Documents as pending acts leave them, with what they are indexed by. */
	projected: async () => {
		const { projected } = need(need(opened, 'device').device.overlay.snapshots.value, 'snapshot');
		return [...projected.values()].flatMap(({ after }) => after?.row ?? []);
	},
	doActs: (about: { author: Author; count: number; first: number; undo: number }) =>
		doActs(need(opened, 'device'), about.author, about),
	screen: (about: { screen: ScreenName; person: string; times: number }) =>
		timeScreen(need(opened, 'device').queries, { id: about.person, teams: [] }, about.screen, about.times),
	act: (about: { count: number }) => act(need(opened, 'device'), about.count),
	comeBack: (shift: Shift) => comeBack(need(opened, 'device'), shift)
};

export type MillwrightDeeds = typeof deeds;
expose(deeds);
