import type { Receipt, ReceiptLine } from '#core/work/shift-receipt.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Parts } from '#lib/i18n/messages/parts.ts';

export interface ReceiptSpeech {
	readonly words: Parts['receipt'];
	readonly format: Format;
	readonly nameOf: (id: string) => string | undefined;
}

const HOUR = 60;

const hoursOf = (minutes: number, { format }: Pick<ReceiptSpeech, 'format'>): string =>
	minutes < HOUR ? format.unit(minutes, 'minute', 0) : format.unit(minutes / HOUR, 'hour', 2);

/** What is known of one thing, in the order in which people ask. */
export const lineFacts = (line: ReceiptLine, speech: ReceiptSpeech): string[] => {
	const { words, format, nameOf } = speech;
	const { sent, waiting, 'needs-you': needs } = line.acts;
	return [
		...(line.isDone ? [words.finished] : []),
		...(line.minutes > 0 ? [hoursOf(line.minutes, speech)] : []),
		...line.parts.map(({ part, quantity, unit = '' }) =>
			`${format.number(quantity, 3)} ${unit} ${nameOf(part) ?? words.aPart}`.replaceAll(/ +/g, ' ')
		),
		...(line.photos > 0 ? [words.photos(line.photos)] : []),
		...(sent > 0 ? [words.sent(sent)] : []),
		...(waiting > 0 ? [words.waiting(waiting)] : []),
		...(needs > 0 ? [words.refused(needs)] : [])
	];
};

export const titleOfLine = ({ about }: ReceiptLine, { words, nameOf }: ReceiptSpeech): string =>
	(about === undefined ? undefined : nameOf(about)) ?? words.something;

export const totalsOf = ({ acts, minutes, photos, done }: Receipt, speech: ReceiptSpeech): string[] => {
	const { words } = speech;
	return [
		...(done > 0 ? [words.jobsDone(done)] : []),
		...(minutes > 0 ? [words.booked(hoursOf(minutes, speech))] : []),
		...(photos > 0 ? [words.photos(photos)] : []),
		words.sent(acts.sent),
		...(acts.waiting > 0 ? [words.waiting(acts.waiting)] : []),
		...(acts['needs-you'] > 0 ? [words.refused(acts['needs-you'])] : [])
	];
};

/** To be handed on as it is: to a colleague, onto paper, into a message. */
export const receiptText = (receipt: Receipt, who: string, speech: ReceiptSpeech): string => {
	const { words, format } = speech;
	const [from, to] = [new Date(receipt.from), new Date(receipt.to)];
	return [
		`${words.title}: ${who}`,
		`${format.fullDate(from)}, ${format.time(from)} – ${format.moment(to, from)}`,
		totalsOf(receipt, speech).join(', '),
		'',
		...receipt.lines.flatMap((line) => [
			`- ${titleOfLine(line, speech)}`,
			`  ${lineFacts(line, speech).join(', ')}`
		]),
		'',
		words.asKnown
	].join('\n');
};
