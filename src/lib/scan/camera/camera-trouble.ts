/**
 * none: there is no camera. denied: it was refused, now or for good. busy: another app has it, or it does not start.
 * lost: it went away in the middle. insecure: browsers give cameras only to pages that came by https. no-decoder: the
 * part of the app that reads codes is not on this device yet.
 */
export type CameraTrouble = 'none' | 'denied' | 'busy' | 'lost' | 'insecure' | 'no-decoder';

const BY_NAME: Readonly<Record<string, CameraTrouble>> = {
	NotAllowedError: 'denied',
	PermissionDeniedError: 'denied',
	SecurityError: 'denied',
	NotFoundError: 'none',
	DevicesNotFoundError: 'none',
	OverconstrainedError: 'none',
	NotReadableError: 'busy',
	TrackStartError: 'busy',
	AbortError: 'busy'
};

/** html5-qrcode tells of what the browser said in a sentence of its own, with the browser's name for it inside. */
export const troubleFrom = (fault: unknown): CameraTrouble => {
	const said = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
	const name = Object.keys(BY_NAME).find((one) => said.includes(one));
	if (name !== undefined) return BY_NAME[name] ?? 'busy';
	return /not supported/i.test(said) ? 'none' : 'busy';
};

/** Where camera rights are given back, which differs by platform. */
export type Platform = 'iphone' | 'android' | 'firefox' | 'desk';

export const platformOf = (agent: string, touchPoints: number): Platform => {
	if (/iPhone|iPad|iPod/.test(agent) || (/Macintosh/.test(agent) && touchPoints > 1)) return 'iphone';
	if (/Firefox\//.test(agent)) return 'firefox';
	return /Android/.test(agent) ? 'android' : 'desk';
};
