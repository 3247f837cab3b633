import { idsOf } from '#core/commands/ids.ts';
import type { Impact } from '#core/model/work-status.ts';
import type { KeepPhoto, NotKept, PhotoArg } from '#lib/acts/keep-photo.ts';
import type { Acts } from '#lib/acts/acts.ts';
import type { TextDraft } from '#lib/device/text-draft.svelte.ts';
import type { I18n } from '#lib/i18n/i18n.svelte.ts';
import type { Toasts } from '#lib/ui/toast/toasts.svelte.ts';
import { WorkActs } from '../acts/work-acts.svelte.ts';

interface Parts {
	acts: Acts;
	toasts: Toasts;
	keepPhoto: KeepPhoto;
	draft: TextDraft;
	i18n: I18n;
}

/** Where it is: a machine, or only the site. */
export interface Spot {
	site: string;
	asset?: string;
	/** What a label says that nobody knows yet, in a sentence: it goes along with the report. */
	label?: string | undefined;
}

const UNREADABLE = { ok: false, reason: 'unreadable' } as const;
const TITLE = 200;

/** What somebody reports from the floor, from the first key to the act. */
export class Report {
	readonly acts: WorkActs;
	#impact = $state.raw<Impact | null>(null);
	#files = $state.raw<readonly File[]>([]);
	#notKept = $state.raw<NotKept['reason']>();
	#made = $state.raw<string>();
	readonly #parts: Parts;
	/** What is on disk of the photos, under their files. */
	#kept: readonly { file: File; photo: PhotoArg }[] = [];
	/** Over once every photo taken so far is kept. */
	#keeping: Promise<void> = Promise.resolve();

	constructor(parts: Parts) {
		this.#parts = parts;
		this.acts = new WorkActs(parts);
	}

	get impact(): Impact | null {
		return this.#impact;
	}

	get files(): readonly File[] {
		return this.#files;
	}

	/** Why the last photo could not be kept. */
	get notKept(): NotKept['reason'] | undefined {
		return this.#notKept;
	}

	/** The job the report has become. */
	get made(): string | undefined {
		return this.#made;
	}

	choose = (impact: Impact): void => {
		this.#impact = impact;
	};

	take = (files: readonly File[]): Promise<void> => {
		this.#files = files;
		this.#notKept = undefined;
		return (this.#keeping = this.#keeping.then(() => this.#keep(files)));
	};

	async #keep(files: readonly File[]): Promise<void> {
		for (const file of files) {
			if (this.#kept.some((one) => one.file === file)) continue;
			// What breaks down must not keep the report from being sent.
			const kept = await this.#parts.keepPhoto(file).catch(() => UNREADABLE);
			if (kept.ok) this.#kept = [...this.#kept, { file, photo: kept.photo }];
			else {
				this.#notKept = kept.reason;
				this.#files = this.#files.filter((one) => one !== file);
			}
		}
	}

	send = async ({ site, asset, label }: Spot): Promise<void> => {
		const { draft } = this.#parts;
		const text = draft.text.trim();
		if (!text || this.#impact === null) return;
		const before = this.#notKept;
		await this.#keeping;
		// They are told first: the next press sends it without the photo.
		if (this.#notKept !== before) return;
		const photos = this.#kept.flatMap(({ file, photo }) => (this.#files.includes(file) ? photo : []));
		const more = [...(text.length > TITLE ? [text] : []), ...(label === undefined ? [] : [label])];
		const args = {
			title: text.slice(0, TITLE),
			...(more.length > 0 && { description: more.join('\n') }),
			...(asset === undefined ? { site } : { assetId: asset }),
			impact: this.#impact,
			...(photos.length > 0 && { photos })
		};
		const done = await this.acts.do('request', args, (said) => said.request);
		if (!done) return;
		this.#made = idsOf(done.op)('w');
		draft.write('');
		this.again();
	};

	meToo = (id: string, worse: boolean): void =>
		void this.acts.do('meToo', { id, worse }, (said) => said.meToo);

	/** Ready for another one; what was made stays named until then. */
	again(): void {
		this.#impact = null;
		this.#files = [];
		this.#kept = [];
	}

	leave = (): void => {
		this.#made = undefined;
	};
}
