import type { Acts } from '#lib/acts/acts.ts';
import type { Dispatched } from '#lib/acts/dispatch.ts';
import type { I18n } from '#lib/i18n/i18n.svelte.ts';
import type { Messages } from '#lib/i18n/locales.ts';
import type { Toasts } from '#lib/ui/toast/toasts.svelte.ts';
import { bringActWords } from './act-words.ts';
import type { Trouble } from './refusal-words.ts';

type Done = Extract<Dispatched, { ok: true }>;

interface Parts {
	acts: Acts;
	toasts: Pick<Toasts, 'show'>;
	i18n: I18n;
}

/** What to say once it is on disk. */
export type Say = (said: Messages['doing']['said']) => string;

/** What a person does to work: told with Undo for ten seconds, or, where it cannot be, kept as the trouble to explain. */
export class WorkActs {
	#trouble = $state.raw<Trouble>();
	readonly #parts: Parts;
	/** Acts under way: a second press of the same button is the same press. */
	#underWay: readonly string[] = [];

	constructor(parts: Parts) {
		this.#parts = parts;
		// They are there before anybody has read the page and pressed something.
		void bringActWords(parts.i18n);
	}

	/** Why the last act was not kept. */
	get trouble(): Trouble | undefined {
		return this.#trouble;
	}

	forget = (): void => {
		this.#trouble = undefined;
	};

	/** `name`: of an act on work, or in full. Undefined where nothing was kept. */
	async do(name: string, args: object, say: Say): Promise<Done | undefined> {
		const press = JSON.stringify([name, args]);
		if (this.#underWay.includes(press)) return undefined;
		this.#underWay = [...this.#underWay, press];
		try {
			const done = await this.#parts.acts.do(name.includes('.') ? name : `work.${name}`, args);
			if (!done.ok) {
				this.#trouble = done.reason === 'refused' ? done.refusal : { code: done.reason };
				return undefined;
			}
			this.#trouble = undefined;
			// What is done does not wait for the words about it.
			void this.#tell(done, say);
			return done;
		} finally {
			this.#underWay = this.#underWay.filter((one) => one !== press);
		}
	}

	async #tell({ n, verdict }: Done, say: Say): Promise<void> {
		const { toasts, i18n, acts } = this.#parts;
		const words = await bringActWords(i18n);
		const table: Partial<Record<string, string>> = words?.verdicts.differences ?? {};
		const differences = verdict.result === 'adjusted' ? verdict.differences : [];
		const more = differences
			.flatMap(({ code }) => table[code] ?? [])
			.filter((one, at, all) => all.indexOf(one) === at);
		const said = words ? say(words.doing.said) : i18n.t.ui.sync.saved;
		toasts.show({
			text: more.length > 0 ? `${said}. ${more.join(' ')}` : said,
			icon: 'check',
			undo: () =>
				void acts.takeBack(n).then((inTime) => {
					if (!inTime && words) toasts.show({ text: words.doing.said.tooLate });
				})
		});
	}
}
