import type { SentAgain } from '#lib/acts/send-again.ts';
import type { Act } from '#lib/device/act.ts';
import type { ActWords } from '#lib/i18n/messages/parts.ts';
import type { RefusedGroup } from '#lib/outbox/refused-groups.ts';
import type { Device } from '../create-device.ts';
import { explain } from './act-phrases.ts';

/** The acts that are settled together with this one, where it needs somebody. */
export const groupOf = (act: Act, groups: readonly RefusedGroup[]): RefusedGroup | undefined =>
	groups.find(({ root, dependents }) => root.n === act.n || dependents.some(({ n }) => n === act.n));

/** Stays readable for thirty days, by the server's clock. */
export const letGoOf = async (device: Device, { root, dependents }: RefusedGroup): Promise<void> => {
	const serverNow = Date.now() + (device.pass.clock ?? 0);
	for (const { n } of [root, ...dependents]) await device.outbox.dismiss(n, serverNow);
};

/** What a person has to know after it was sent again; nothing where all went well. */
export const sentAgainWords = (sent: SentAgain, { sent: words, verdicts }: ActWords): string | undefined => {
	if (sent.ok) return sent.left === 0 ? undefined : words.stopped;
	if (sent.reason !== 'refused') return sent.reason === 'full' ? words.full : words.notReady;
	const { why, todo } =
		explain({ result: 'refused', refusal: sent.refusal }, verdicts) ?? verdicts.refusedElse;
	return [words.refusedAgain, why, todo ?? ''].join(' ').trim();
};
