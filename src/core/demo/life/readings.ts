import { HOUR, MINUTE } from '../plant-time.ts';
import type { DemoAsset, Plant } from '../plant.ts';
import type { Story } from '../timeline.ts';
import { deviceOf, witnessAt } from './around.ts';
import { meterNow } from './checklist.ts';

/** Somebody reads the run hours on the way; sometimes with a finger on the wrong key. */
export function* readMeter(plant: Plant, machine: DemoAsset): Story {
	const { stage } = plant;
	const { dice } = stage;
	const person = witnessAt(plant, machine.place);
	if (!person) return;
	const device = deviceOf(person, machine.place);
	const value = meterNow(plant, machine, 'hours');
	const reading = { asset: machine.id, meter: 'hours' };
	if (!dice.chance(0.012)) {
		stage.does(person, device, 'reading.add', { ...reading, value });
		return;
	}
	const typed = dice.chance(0.5) ? value * 10 : Math.floor(value / 10);
	const wrong = stage.does(person, device, 'reading.add', { ...reading, value: typed })('r');
	yield dice.chance(0.7) ? 2 * MINUTE : dice.between(1, 20) * HOUR;
	const by = witnessAt(plant, machine.place) ?? person;
	const note = 'Typed wrongly.';
	stage.does(by, deviceOf(by, machine.place), 'reading.add', { ...reading, value, corrects: wrong, note });
}
