/** How one kind of device is told to trust the plant's authority. */
interface System {
	readonly name: string;
	readonly steps: readonly string[];
}

/** The page that is there before a device trusts the server, so it cannot come from the app. */
export interface TrustWords {
	readonly language: string;
	readonly title: string;
	readonly why: string;
	readonly download: string;
	readonly compare: string;
	readonly systems: readonly System[];
	readonly then: string;
	readonly open: string;
}
