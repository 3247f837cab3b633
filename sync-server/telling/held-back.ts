import { getOf } from '#core/commands/lookup.ts';
import type { Read } from '#core/commands/read.ts';
import { isHeldBack, isPushed, USUAL_CHOICES } from '#core/notices/choices.ts';
import { TOPIC_OF, type NoticeKind } from '#core/notices/notice.ts';
import type { ToldChoices } from './choices.ts';
import type { Claimed } from './waiting.ts';

const isKind = (kind: string): kind is NoticeKind => Object.hasOwn(TOPIC_OF, kind);

/** What this person wants done with a message now. */
export const wishFor = async (
	{ person, madeAt }: Pick<Claimed, 'person' | 'madeAt'>,
	kind: string,
	{ read, choices, now }: { read: Read; choices: Pick<ToldChoices, 'of'>; now: Date }
): Promise<'now' | 'later' | 'never'> => {
	const said = (await choices.of(person))?.choices ?? USUAL_CHOICES;
	if (!isKind(kind) || !isPushed(kind, said)) return 'never';
	const who = await getOf(read, 'person', person);
	const shift = who?.shift === undefined ? undefined : await getOf(read, 'shift', who.shift);
	const zone = who && (await getOf(read, 'site', who.site))?.timeZone;
	return isHeldBack({ kind, madeAt }, said, { zone, shift, now: now.getTime() }) ? 'later' : 'now';
};
