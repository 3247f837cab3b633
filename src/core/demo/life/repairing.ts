import { DAY, dateOf, dayOf } from '../plant-time.ts';
import type { DemoAsset, Plant, StockPart } from '../plant.ts';
import { having, withRole } from '../plant.ts';
import type { PartKind } from '../words/parts.ts';
import { COMMENTS } from '../words/phrases.ts';
import type { DemoJob, Moment } from './job.ts';

/** The size that fits this machine: always the same one. */
const partFor = ({ stage, byKind }: Plant, { parts }: DemoAsset, kind: PartKind): StockPart | undefined => {
	const found = parts[kind] ?? stage.dice.pickFrom(byKind[kind] ?? []);
	if (found) parts[kind] = found;
	return found;
};

const quantityOf = (plant: Plant, { unit, usual }: StockPart): number => {
	const { dice } = plant.stage;
	if (unit === 'm' || unit === 'l' || unit === 'kg') return Math.round(dice.between(0.5, 4) * 10) / 10;
	return usual >= 10 && dice.chance(0.35) ? dice.whole(2, 4) : 1;
};

/** Takes what the repair needs from the store; where the shelf is empty, the job waits for the supplier. */
const usePart =
	(plant: Plant, job: DemoJob, part: StockPart): Moment['run'] =>
	(person, device) => {
		const { stage } = plant;
		const { dice } = stage;
		const quantity = quantityOf(plant, part);
		// The book is not the shelf: sometimes there is one although it says there is none.
		const onShelf = part.onHand > 0 ? 0.5 : 0.2;
		if (part.onHand < quantity && !dice.chance(onShelf)) {
			const days = job.stop
				? dice.between(0.15, 1.2)
				: Math.min(30, dice.lognormal(part.leadDays * 0.8, 0.5));
			const keeper = having(withRole(plant, 'storekeeper')[0], 'storekeeper');
			const reason = `${part.name} is not in the store.`;
			const blocker = stage.does(person, device, 'work.block', {
				id: job.id,
				type: 'parts',
				owner: { type: 'person', id: keeper.id },
				expected: dateOf(dayOf(stage.now + days * DAY)),
				ref: part.id,
				note: reason
			})('bl');
			const over = () => {
				const { tablet } = plant.store;
				stage.does(keeper, tablet, 'stock.receive', {
					part: part.id,
					quantity: Math.max(quantity, part.min),
					reason: 'Ordered for a job'
				});
				part.onHand += Math.max(quantity, part.min);
				stage.pass(90_000);
				stage.does(keeper, tablet, 'work.unblock', { id: job.id, blocker, note: 'Part is here.' });
				job.todo.unshift({ at: job.spent + 2, run: usePart(plant, job, part) });
			};
			return { reason, days, over };
		}
		part.onHand = Math.round((part.onHand - quantity) * 10) / 10;
		stage.does(person, device, 'work.useParts', { id: job.id, lines: [{ part: part.id, quantity }] });
		if (dice.chance(0.015)) {
			// One too many taken along.
			stage.pass(300_000);
			stage.does(person, device, 'stock.return', {
				part: part.id,
				quantity: Math.min(1, quantity),
				work: job.id
			});
			part.onHand += Math.min(1, quantity);
		}
		return undefined;
	};

/** What happens on the way: parts, a word for colleagues. */
export const repairTodo = (plant: Plant, job: DemoJob): Moment[] => {
	const { stage } = plant;
	const { dice } = stage;
	const todo: Moment[] = [];
	const kind = job.fault?.part;
	const part = kind && partFor(plant, job.asset, kind);
	if (part && dice.chance(0.85))
		todo.push({ at: Math.round(job.minutes * dice.between(0.35, 0.7)), run: usePart(plant, job, part) });
	if (dice.chance(0.08)) {
		const text = dice.pick(COMMENTS);
		todo.push({
			at: Math.round(job.minutes * dice.between(0.2, 0.9)),
			run: (person, device) => {
				stage.does(person, device, 'work.comment', { id: job.id, text });
				return undefined;
			}
		});
	}
	return todo.sort((a, b) => a.at - b.at);
};
