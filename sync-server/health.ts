/** What `/healthz` says. A device tells our server from a captive portal by `app`. */
export interface Health {
	readonly app: 'millwright';
	readonly status: 'ok' | 'failing';
	readonly version: string;
	readonly store: 'sqlite' | 'postgres';
}
