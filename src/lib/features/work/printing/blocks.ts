import type { Jpeg } from '#lib/paper/pages.ts';

/** What a printed job consists of, from above to below. */
export type Block =
	| { is: 'title'; text: string; under: string; link?: string }
	| { is: 'heading'; text: string }
	| { is: 'text'; text: string; bold?: boolean; indent?: number; grey?: number }
	| { is: 'fact'; label: string; value: string }
	| { is: 'pictures'; pictures: readonly { jpeg: Jpeg | undefined; caption: string }[]; missing: string }
	/** To be filled in by hand; the code leads to the step on the screen. */
	| {
			is: 'step';
			text: string;
			warning?: string | undefined;
			boxes: readonly string[];
			blank?: Blank;
			link: string;
	  }
	| { is: 'blank'; label: string; lines: number }
	| { is: 'table'; heads: readonly string[]; rows: number };

/** number: a box with its unit and limits behind it. line: a line to write on, or more. */
export type Blank = { as: 'number'; behind: string } | { as: 'lines'; lines: number; label?: string };
