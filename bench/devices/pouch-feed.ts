import { check } from '../measuring/check.ts';
import { jsonOf, type Answer, type Connection } from './connection.ts';

export interface Changes {
	readonly results: readonly {
		readonly id: string;
		readonly seq: number;
		readonly doc?: Record<string, unknown>;
	}[];
	readonly last_seq: number;
}

export const changesIn = (answer: Answer): Changes => {
	check(answer.status === 200, `_changes was answered ${answer.status}`);
	return jsonOf<Changes>(answer);
};

/** Everything, page after page, as a device without anything asks for it. Only the number that the next page needs is looked at. */
export const changesPages = async (connection: Connection, limit: number): Promise<Answer[]> => {
	const pages: Answer[] = [];
	for (let since = '0'; ;) {
		const page = await connection.get(`/plant/_changes?include_docs=true&limit=${limit}&since=${since}`);
		pages.push(page);
		const end = page.bytes.subarray(-80).toString('utf8');
		const next = /"last_seq":(\d+)/.exec(end)?.[1];
		// A page without a row ends it.
		if (next === undefined || next === since) return pages;
		since = next;
	}
};
