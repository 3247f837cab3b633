import type { I18n } from '#lib/i18n/i18n.svelte.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { Later } from '#lib/ui/later/later.svelte.ts';

/** The clock on what must not wait, for a page that can be drawn without it. */
export const callClock = ({ queries, i18n, person }: { queries: Queries; i18n: I18n; person: string }) =>
	new Later(async () => {
		const [{ default: Clock }, { OnCall }] = await Promise.all([
			import('./CallClock.svelte'),
			import('#lib/queries/on-call.svelte.ts'),
			i18n.bring('calling')
		]);
		return { Clock, onCall: new OnCall(queries, person) };
	});
