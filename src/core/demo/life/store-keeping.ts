import { DAY, dateOf, dayOf, HOUR, instantOf, MINUTE } from '../plant-time.ts';
import type { Person, Plant, StockPart } from '../plant.ts';
import type { Story } from '../timeline.ts';
import { someone } from './around.ts';

/** What was ordered comes some days later, now and then in two deliveries. */
function* delivery(plant: Plant, order: string, lines: readonly (readonly [StockPart, number])[]): Story {
	const { stage, store } = plant;
	const { dice } = stage;
	const keeper = someone(plant, 'storekeeper');
	const late: (readonly [StockPart, number])[] = [];
	const receive = (part: StockPart, quantity: number) => {
		stage.pass(dice.between(1, 4) * MINUTE);
		stage.does(keeper, store.tablet, 'stock.receive', { part: part.id, quantity, order });
		part.onHand += quantity;
	};
	for (const [part, quantity] of lines) {
		const first = quantity > 3 && dice.chance(0.08) ? Math.ceil(quantity / 2) : quantity;
		receive(part, first);
		if (first < quantity) late.push([part, quantity - first]);
		else part.onOrder = false;
	}
	if (late.length === 0) return;
	yield dice.between(3, 14) * DAY;
	for (const [part, quantity] of late) {
		receive(part, quantity);
		part.onOrder = false;
	}
}

/** Everything at or below its minimum is ordered, one order for each supplier. */
const reorder = (plant: Plant, keeper: Person): void => {
	const { stage, store, parts, site } = plant;
	const low = parts.filter(({ onHand, min, onOrder }) => onHand <= min && !onOrder);
	for (const supplier of new Set(low.map((part) => part.supplier))) {
		const lines = low
			.filter((part) => part.supplier === supplier)
			.slice(0, 40)
			.map((part) => [part, part.usual] as const);
		const leadDays = Math.max(...lines.map(([part]) => part.leadDays));
		const stamp = { at: instantOf(stage.now), by: keeper.id };
		const order = stage.does(keeper, store.tablet, 'order.create', {
			site,
			code: `PO-${4_500_000 + store.tablet.acts}`,
			supplier,
			state: 'ordered',
			store: store.id,
			orderedOn: dateOf(dayOf(stage.now)),
			lines: Object.fromEntries(
				lines.map(([part, quantity], n) => [
					`l${n + 1}`,
					{ ...stamp, part: part.id, quantity, expectedOn: dateOf(dayOf(stage.now) + part.leadDays) }
				])
			)
		})('or');
		for (const [part] of lines) part.onOrder = true;
		const wait = Math.max(1, leadDays * stage.dice.between(0.8, 1.5)) * DAY;
		stage.begin(delivery(plant, order, lines), stage.now + wait + stage.dice.between(-2, 3) * HOUR);
		stage.pass(5 * MINUTE);
	}
};

const count = (plant: Plant, keeper: Person, part: StockPart): void => {
	const { stage, store } = plant;
	const { dice } = stage;
	stage.pass(dice.between(1, 5) * MINUTE);
	const off = dice.chance(0.07) || part.onHand < 0 ? dice.whole(-2, 3) : 0;
	const counted = Math.max(0, Math.round(Math.max(0, part.onHand) + off));
	stage.does(keeper, store.tablet, 'stock.count', { part: part.id, counted });
	part.onHand = counted;
};

/** A storekeeper's morning: bins below nothing first, then a few of the others, so that each is counted once a year. */
export function* storeMorning(plant: Plant, weekday: number, week: number): Story {
	const { stage, parts } = plant;
	const { dice } = stage;
	yield dice.between(20, 90) * MINUTE;
	const keeper = someone(plant, 'storekeeper');
	// Not each one on the same day: somebody has to notice first.
	for (const part of parts.filter(({ onHand }) => onHand < 0))
		if (dice.chance(0.22)) count(plant, keeper, part);
	if (weekday === 1 || weekday === 4) reorder(plant, keeper);
	if (weekday === 3)
		for (const part of parts.filter((_, n) => n % 52 === week % 52)) count(plant, keeper, part);
	if ((weekday !== 2 && weekday !== 5) || !dice.chance(plant.perDay / 6)) return;
	const part = dice.pick(parts);
	if (part.onHand < 3) return;
	yield dice.between(30, 200) * MINUTE;
	stage.does(keeper, plant.store.tablet, 'stock.issue', {
		part: part.id,
		quantity: 1,
		reason: 'Workshop stock'
	});
	part.onHand -= 1;
}
