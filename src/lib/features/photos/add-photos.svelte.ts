import { useActs, type Acts } from '#lib/acts/acts.ts';
import { useKeepPhoto } from '#lib/acts/keep-photo.ts';
import type { KeepPhoto, PhotoArg, PhotoMore } from '#lib/acts/keep-photo.ts';
import { useI18n, type I18n } from '#lib/i18n/i18n.svelte.ts';
import { useToasts, type Toasts } from '#lib/ui/toast/toasts.svelte.ts';

interface Parts {
	job: () => string;
	acts: Acts;
	keepPhoto: KeepPhoto;
	toasts: Toasts;
	i18n: I18n;
}

/** Puts photos on a job: each is on the device before the act names it, and all can be taken back. */
export class AddPhotos {
	/** How many are being kept just now. */
	keeping = $state.raw(0);
	trouble = $state.raw<string>();
	readonly #parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/** Each photo is an act of its own: one that cannot be kept takes no other with it. */
	add = async (files: readonly Blob[], more: PhotoMore): Promise<void> => {
		const { acts, i18n, keepPhoto, toasts } = this.#parts;
		this.trouble = undefined;
		const added: number[] = [];
		for (const file of files) {
			this.keeping++;
			const kept = await keepPhoto(file, more);
			this.keeping--;
			const n = kept.ok ? await this.#name(kept.photo) : undefined;
			if (n !== undefined) added.push(n);
			if (!kept.ok) this.trouble = i18n.t.controls.photo.notKept[kept.reason];
		}
		if (added.length === 0) return;
		toasts.show({
			text: i18n.t.photos.added(added.length),
			icon: 'photo',
			undo: () => {
				for (const n of added.toReversed()) void acts.takeBack(n);
			}
		});
	};

	/** What was drawn over one belongs beside it. */
	addDrawn = (drawn: Blob, { when = 'during' }: { when?: PhotoMore['when'] | undefined }): void =>
		void this.add([drawn], { when });

	/** The number of the act, where there is one now. */
	async #name(photo: PhotoArg): Promise<number | undefined> {
		const { acts, i18n, job } = this.#parts;
		const done = await acts.do('work.addPhoto', { id: job(), photos: [photo] });
		if (done.ok) return done.n;
		this.trouble = done.reason === 'refused' ? i18n.t.photos.refused : i18n.t.photos.noRoomForAct;
		return undefined;
	}
}

/** For a piece of a page, while it is made. */
export const useAddPhotos = (job: () => string): AddPhotos =>
	new AddPhotos({
		job,
		acts: useActs(),
		keepPhoto: useKeepPhoto(),
		toasts: useToasts(),
		i18n: useI18n()
	});
