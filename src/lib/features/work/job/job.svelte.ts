import type { AskedStep } from '#core/work/answers.ts';
import type { WorkAct } from '#core/work/next-acts.ts';
import type { Impact } from '#core/model/work-status.ts';
import type { JobView, NamedStop } from '#core/work/job-view.ts';
import { STOP } from '#core/work/round-stop.ts';
import type { Acts } from '#lib/acts/acts.ts';
import type { KeepPhoto, NotKept } from '#lib/acts/keep-photo.ts';
import type { I18n } from '#lib/i18n/i18n.svelte.ts';
import { LiveQuery } from '#lib/queries/live-query.svelte.ts';
import type { Queries } from '#lib/queries/queries.ts';
import type { Toasts } from '#lib/ui/toast/toasts.svelte.ts';
import { doEach, type Deed } from '../acts/do-each.ts';
import { WorkActs, type Say } from '../acts/work-acts.svelte.ts';
import { jobFor } from '../questions.ts';
import { withPhoto } from './steps/with-photo.ts';

interface Parts {
	id: string;
	person: string;
	at: Date;
	queries: Queries;
	acts: Acts;
	toasts: Toasts;
	keepPhoto: KeepPhoto;
	/** Asks whether it is still they who hold the device. */
	prove: () => Promise<boolean>;
	i18n: I18n;
}

/** What somebody answers to a step. */
export interface Given {
	value?: string | number | boolean | string[];
	result?: 'ok' | 'fail' | 'na';
	photos?: string[];
	/** The counter was replaced or starts over. */
	restart?: boolean;
	/** A job of its own because of it. */
	raise?: { title: string; impact: Impact };
}

/** One job under somebody's hands: what it is now, and what can be done to it. */
export class Job {
	readonly acts: WorkActs;
	readonly #parts: Parts;
	readonly #view: LiveQuery<{ view: JobView | undefined }>;

	constructor(parts: Parts) {
		this.#parts = parts;
		this.acts = new WorkActs(parts);
		this.#view = new LiveQuery(() => parts.queries.answer(jobFor(parts.id, parts.person, parts.at)));
	}

	get id(): string {
		return this.#parts.id;
	}

	/** Undefined while the device has not answered, or does not have the job. */
	get view(): JobView | undefined {
		return this.#view.current?.view;
	}

	/** The device has looked, and does not have it. */
	get isMissing(): boolean {
		return this.#view.current?.view === undefined && this.#view.current !== undefined;
	}

	// By themselves: what asks for these is not drawn anew at each act on the job, a hundred times on a long page.
	readonly #acts = $derived.by(() => this.view?.acts);
	readonly #names = $derived.by(() => this.view?.names);
	readonly #photos = $derived.by(() => this.view?.work.photos);
	readonly #voice = $derived.by(() => this.view?.work.voice);

	may = (act: WorkAct): boolean => this.#acts?.includes(act) ?? false;

	/** Their name. Contractors have none of the others on their device: to them it is somebody there. */
	nameOf = (id: string): string => this.#names?.[id] ?? this.#parts.i18n.t.job.somebody;

	/** What a machine of the job is called, where it is on this device. */
	thingCalled = (id: string): string | undefined =>
		this.view?.stops?.find(({ asset }) => asset === id)?.name ?? this.#names?.[id];

	/** With the names of those who took them, in the order they were taken. */
	readonly photos = $derived.by(() => this.#named(this.#photos));

	/** What was said instead of typed. */
	readonly voice = $derived.by(() => this.#named(this.#voice));

	/** Acts that need nothing but the job. */
	simply = (act: 'start' | 'pause' | 'approve', say: 'stopTime' | typeof act = act): void =>
		void this.do(act, {}, (said) => said[say]);

	/** Whatever else can be done to it. Whether it was kept. */
	do = async (act: string, args: object, say: Say): Promise<boolean> =>
		(await this.acts.do(act, { id: this.id, ...args }, say)) !== undefined;

	/** Several acts on it, with one Undo. Whether all was kept. */
	doAll = (deeds: readonly Deed[], said: string): Promise<boolean> => {
		const mine = deeds.map(({ name, args }) => ({ name, args: { id: this.id, ...args } }));
		return doEach(this.#parts, [mine], said);
	};

	/** With what a policy asked for on the way. Whether it is done now. */
	complete = async (more: { failure?: object; sign?: boolean } = {}): Promise<boolean> => {
		const { failure, sign } = more;
		const hash = sign ? await this.#sealed() : undefined;
		if (sign && hash === undefined) return false;
		const signature = hash !== undefined && { signature: { meaning: 'performed', hash } };
		const args = { ...(failure && { failure }), ...signature };
		return this.do('complete', args, (said) => said.complete);
	};

	reject = (reason: string): Promise<boolean> => this.do('reject', { reason }, (said) => said.reject);

	bookMinutes = (minutes: number, spoken: string): void =>
		void this.do('bookTime', { minutes }, (said) => said.bookTime(spoken));

	bookSpan = (from: Date, to: Date, spoken: string): Promise<boolean> => {
		const span = { from: from.toISOString(), to: to.toISOString() };
		return this.do('bookTime', span, (said) => said.bookTime(spoken));
	};

	answer = async ({ step, answer }: AskedStep, given: Given): Promise<boolean> => {
		const version = this.view?.procedure?.version;
		if (version === undefined) return false;
		const args = {
			step: step.id,
			version,
			...(step.asset && { asset: step.asset }),
			...(answer && { replaces: answer.id }),
			...given
		};
		return this.do('answer', args, (said) => said.answer);
	};

	/** Somebody has come to a stop of a round. */
	beginStop = (stop: NamedStop, by: 'scan' | 'hand'): Promise<boolean> =>
		this.#tellStop(stop, { result: 'ok', value: by });

	leaveStop = (stop: NamedStop, note: string): Promise<boolean> =>
		this.#tellStop(stop, { result: 'na', note });

	#tellStop({ asset, word }: NamedStop, said: object): Promise<boolean> {
		const version = this.view?.procedure?.version ?? 0;
		const args = { step: STOP, version, asset, ...(word && { replaces: word.id }), ...said };
		return this.do('answer', args, (words) => words.answer);
	}

	/** With the name of whoever is here, after they have said once more that it is they. */
	signAs = async (meaning: string): Promise<boolean> => {
		const hash = await this.#sealed();
		if (hash === undefined) return false;
		const sign = { id: this.id, meaning, hash };
		return (await this.acts.do('sign', sign, (said) => said.sign)) !== undefined;
	};

	/** Signs a step, and answers it with that. */
	signStep = async (asked: AskedStep): Promise<boolean> => {
		const hash = await this.#sealed(asked.step.id);
		if (hash === undefined) return false;
		const sign = { meaning: 'performed', step: asked.step.id, hash };
		const signed = await this.do('sign', sign, (said) => said.answer);
		return signed && this.answer(asked, { result: 'ok' });
	};

	/** The content is on disk before the act names it. Why it could not be kept, if so. */
	addPhoto = async (file: File, asked: AskedStep): Promise<NotKept['reason'] | 'refused' | undefined> => {
		const kept = await this.#parts.keepPhoto(file, { step: asked.step.id });
		if (!kept.ok) return kept.reason;
		const { photo } = kept;
		const added = await this.do('addPhoto', { photos: [photo] }, (said) => said.addPhoto);
		if (!added) return 'refused';
		return (await this.answer(asked, withPhoto(asked, photo.hash))) ? undefined : 'refused';
	};

	/** For the job as it stood before their eyes when they pressed. */
	async #sealed(step?: string): Promise<string | undefined> {
		const { view } = this;
		if (!view || !(await this.#parts.prove())) return undefined;
		const { sealOf } = await import('../signing/seal.ts');
		return sealOf(view, step);
	}

	#named<E extends { at: string; by: string }>(map: Readonly<Record<string, E>> = {}) {
		return Object.entries(map)
			.map(([id, entry]) => ({ ...entry, id, name: this.nameOf(entry.by) }))
			.sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
	}
}
