import type { Doc } from '#core/model/document.ts';
import { newestFirst, TOPIC_OF, type Notice, type Reader } from '#core/notices/notice.ts';
import { isHeldBack, USUAL_CHOICES, type Choices } from '#core/notices/choices.ts';
import { lookedAt, seenAtFirst, unseen } from '#core/notices/seen.ts';
import { summaryOf } from '#core/notices/summary.ts';
import type { DraftKeeper } from '#lib/device/text-draft.svelte.ts';
import { OnCall } from '#lib/queries/on-call.svelte.ts';
import { LiveQuery, type Source } from '#lib/queries/live-query.svelte.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { together } from '#lib/queries/together.ts';
import { passingTime } from '../passing-time.ts';
import { agreeOnChoices, saidNow } from './agree-on-choices.ts';
import { marksOf, type Marks } from './marks.ts';
import { callsTo, noticesIn } from './notices-in.ts';
import { jobsIn, LOOKED_THROUGH, oldestAt, readerAndTheirs } from './bell-questions.ts';
import { unhurried } from './unhurried.ts';

interface Parts {
	queries: Queries;
	keeper: DraftKeeper;
	person: string;
	/** What this person did here and what was not accepted. */
	refused: Source<Notice[]>;
}

/** People stand before the clock of their site. */
const HERE = new Intl.DateTimeFormat().resolvedOptions().timeZone;

const HOUR_MS = 3_600_000;

/** What one person is told, from the device's own data, and what of it they have seen. */
export class Bell {
	readonly #about: LiveQuery<{ reader: Reader | undefined; theirs: Doc[] }>;
	readonly #rows: LiveQuery<Doc[][]>;
	readonly #refused: LiveQuery<Notice[]>;
	readonly #weeks: LiveQuery<Notice[]>;
	readonly #onCall: OnCall;
	readonly #marks: Marks;
	readonly #begun = Date.now();

	constructor({ queries, keeper, person, refused }: Parts) {
		this.#about = new LiveQuery(() => unhurried(queries.answer(readerAndTheirs(person))));
		this.#rows = new LiveQuery(() => unhurried(together(LOOKED_THROUGH.map((query) => queries.rows(query)))));
		this.#refused = new LiveQuery(() => refused);
		// Nothing that is told by it is a matter of minutes.
		const hour = () => Math.floor(passingTime.now.getTime() / HOUR_MS) * HOUR_MS;
		this.#weeks = new LiveQuery(() => {
			const at = hour();
			return queries.answer(async (read) => (await import('./open-weeks.ts')).openWeeks(read, person, at));
		});
		this.#onCall = new OnCall(queries, person);
		this.#marks = marksOf(keeper, person);
	}

	/** What lies on the device of it: called once the page is drawn. */
	restore = async (): Promise<void> => {
		if (this.#marks.seen.current) return;
		await this.#marks.restore();
		if (!this.#marks.seen.current) await this.#marks.seen.keep(seenAtFirst(this.#begun));
	};

	readonly #jobs = $derived.by(() => {
		const { theirs } = this.#about.current ?? {};
		const rows = this.#rows.current;
		return rows && theirs && jobsIn([...rows, theirs]);
	});

	/** Nobody does anything for these: they come as time passes. */
	readonly #calls = $derived.by(() => {
		const { reader } = this.#about.current ?? {};
		if (!reader || !this.#jobs) return [];
		return callsTo(this.#jobs, reader, (work) => this.#onCall.of(work, passingTime.now));
	});

	/** The newest first; undefined until the device has answered. */
	readonly notices = $derived.by((): Notice[] | undefined => {
		const { reader } = this.#about.current ?? {};
		if (!reader || !this.#jobs) return undefined;
		const since = oldestAt(this.#begun);
		const { off } = this.choices;
		const all = [
			...noticesIn(this.#jobs, reader),
			...this.#calls,
			...(this.#weeks.current ?? []),
			...(this.#refused.current ?? [])
		].filter(({ at, kind }) => at > since && !off.includes(TOPIC_OF[kind]));
		const summary = summaryOf(all, this.choices, this.#hearer);
		return newestFirst(summary ? [...all, summary] : all);
	});

	get #hearer() {
		return { zone: HERE, shift: undefined, now: passingTime.now.getTime() };
	}

	/** What this person has not seen yet. */
	readonly news = $derived.by((): readonly Notice[] => {
		const seen = this.#marks.seen.current;
		const { digest } = this.choices;
		// The summary is for the bell too: it rings once for what is not urgent.
		const isDue = ({ kind, at }: Notice) =>
			!isHeldBack({ kind, madeAt: at }, { ...USUAL_CHOICES, digest }, this.#hearer);
		return seen && this.notices ? unseen(this.notices, seen).filter(isDue) : [];
	});

	/** How they want to be told. */
	get choices(): Choices {
		return this.#marks.choices.current?.choices ?? USUAL_CHOICES;
	}

	choose = async (choices: Choices, token: string): Promise<void> => {
		await this.#marks.choices.keep(saidNow(choices));
		await this.agree(token);
	};

	/** What was chosen on other devices holds here too. */
	agree = async (token: string): Promise<void> => {
		await this.#marks.restore();
		await agreeOnChoices(this.#marks, token);
	};

	/** All of it has been looked at. */
	look = async (): Promise<void> => {
		const seen = this.#marks.seen.current;
		if (!seen || !this.notices || this.news.length === 0) return;
		await this.#marks.seen.keep(lookedAt(this.notices, seen));
	};
}
