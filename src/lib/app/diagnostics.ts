import type { Incident } from './incidents.ts';

/** What whoever looks after the app needs to find a fault. No passwords, no business data. */
export interface Diagnostics {
	app: 'millwright';
	version: string;
	madeAt: string;
	whatWentWrong: string;
	page: string;
	browser: { userAgent: string; languages: readonly string[]; online: boolean; screen: string };
	choices: Record<string, string>;
	server: { state: string; since: string | undefined };
	storage: { state: string; usage?: number; quota?: number; persisted?: boolean };
	serviceWorker: string;
	/** How the local database and the exchange with the server stand: numbers and codes. */
	engine: object;
	incidents: Incident[];
}

export const diagnosticsFileName = (at: Date): string =>
	`millwright-diagnostics-${at.toISOString().slice(0, 16).replaceAll(/[:T]/g, '-')}.json`;

/** Hands a file to the person: the browser asks or puts it where downloads go. */
export const saveFile = (name: string, text: string): void =>
	saveBlob(name, new Blob([text], { type: 'application/json' }));

export const saveBlob = (name: string, file: Blob): void => {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	// Safari reads the file only after the click has been handled.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
