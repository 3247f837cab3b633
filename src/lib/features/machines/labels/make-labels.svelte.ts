import { loadFonts } from '#lib/paper/load-fonts.ts';
import { labelPages, type Labelled, type LabelOrder, type LabelPage } from './label-pages.ts';

export type Made = 'saved' | 'printed' | 'nothing' | 'failed';

interface Wanted {
	order: Omit<LabelOrder, 'widthOf'>;
	things: readonly Labelled[];
	title: string;
	locale: string;
}

/** So that the screen lives on while hundreds of pages are made. */
const turn = (): Promise<void> => new Promise((go) => setTimeout(go));

/** Makes a file or hands the pages to the printer, page by page, on this device. */
export class LabelMaking {
	/** Pages done of what is under way. */
	pages = $state.raw<number>();
	outcome = $state.raw<Made>();
	/** What could not be printed readably. */
	left = $state.raw<readonly Labelled[]>([]);
	#isOver = false;

	async save(wanted: Wanted, onsave: (file: Blob) => void): Promise<void> {
		await this.#make(async (count) => {
			const [fonts, { labelsPdf }] = await Promise.all([loadFonts(), import('./labels-pdf.ts')]);
			const left: Labelled[] = [];
			const order = { ...wanted.order, widthOf: (text: string, size: number) => fonts.widthOf(text, size) };
			const pages = labelPages(order, wanted.things, (thing) => left.push(thing));
			const file = await labelsPdf(fonts, pages, {
				title: wanted.title,
				locale: wanted.locale,
				onpage: count
			});
			if (file && left.length < wanted.things.length) onsave(file);
			return { left, outcome: left.length < wanted.things.length ? 'saved' : 'nothing' };
		});
	}

	async print({ order: ordered, things }: Wanted): Promise<void> {
		await this.#make(async (count) => {
			const [fonts, { printLabels }] = await Promise.all([loadFonts(), import('./print-labels.ts')]);
			const left: Labelled[] = [];
			const pages: LabelPage[] = [];
			const order = { ...ordered, widthOf: (text: string, size: number) => fonts.widthOf(text, size) };
			for (const page of labelPages(order, things, (thing) => left.push(thing)))
				if (!(await count(pages.push(page)))) return { left, outcome: 'nothing' };
			await printLabels(pages);
			return { left, outcome: pages.length > 0 ? 'printed' : 'nothing' };
		});
	}

	/** The page is left: what is under way ends, and is not printed by whatever is printed next. */
	end = (): void => {
		this.#isOver = true;
		void import('./print-labels.ts').then(({ forgetPrinted }) => forgetPrinted());
	};

	async #make(
		work: (count: (page: number) => Promise<boolean>) => Promise<{ left: readonly Labelled[]; outcome: Made }>
	): Promise<void> {
		if (this.pages !== undefined) return;
		this.pages = 0;
		this.outcome = undefined;
		this.left = [];
		try {
			const { left, outcome } = await work(async (page) => {
				this.pages = page;
				await turn();
				return !this.#isOver;
			});
			this.left = left;
			this.outcome = outcome;
		} catch {
			this.outcome = 'failed';
		} finally {
			this.pages = undefined;
		}
	}
}
