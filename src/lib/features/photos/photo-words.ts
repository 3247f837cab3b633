import type { I18n } from '#lib/i18n/i18n.svelte.ts';
import type { ContentView, Way } from '#lib/queries/contents.ts';
import type { IconName } from '#lib/ui/icon/icon-paths.ts';
import type { Tone } from '#lib/ui/status/tones.ts';
import type { Photo, Shown } from './job-photos.ts';

/** How a photo stands with the server, said only where it is not simply there. */
export const wayWords = (i18n: I18n, way: Way): { tone: Tone; label: string; icon: IconName } | undefined => {
	const words = i18n.t.photos.way;
	switch (way.is) {
		case 'sent':
			return undefined;
		case 'waiting':
			return {
				tone: 'quiet',
				icon: 'sending',
				label: way.held
					? words.wifi
					: way.share > 0
						? words.share(i18n.format.percent(way.share))
						: words.waiting
			};
		case 'lost':
			return { tone: 'bad', icon: 'warning', label: words[way.why] };
	}
};

/** What stands in the place of a photo that is not here. */
export const absentWords = (i18n: I18n, view: ContentView | undefined): { icon: IconName; words: string } => {
	const words = i18n.t.photos.away;
	if (view?.is !== 'away') return { icon: 'photo', words: words.asking };
	const icons = { asking: 'photo', coming: 'sending', unreachable: 'offline', damaged: 'warning' } as const;
	return { icon: icons[view.why], words: words[view.why] };
};

export const photoLabel = (i18n: I18n, photo: Shown<Photo>, now: Date): string => {
	const who = i18n.t.photos.by(photo.name, i18n.format.moment(new Date(photo.at), now));
	const what = photo.caption ?? (photo.when ? i18n.t.photos.when[photo.when] : undefined);
	return what === undefined ? who : `${what}: ${who}`;
};
