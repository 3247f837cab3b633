import { ROLES } from '#core/access/actor.ts';
import type { Idea, Scene } from './scene.ts';

const STATES = ['running', 'degraded', 'stopped'] as const;

const stocked = (scene: Scene) => {
	const [part, bin] = [scene.any(scene.all('part')), scene.any(scene.all('bin'))];
	return part && bin ? { part: part.id, bin: bin.id } : undefined;
};

const pieces =
	(more: (scene: Scene) => object = () => ({})): Idea =>
	(scene) => {
		const where = stocked(scene);
		return where && { ...where, quantity: scene.chance(0.8) ? scene.upTo(9) : 0.25, ...more(scene) };
	};

const forJob = (scene: Scene): object => {
	const job = scene.chance(0.5) ? scene.job() : undefined;
	return job ? { work: job.id } : {};
};

const move: Idea = (scene) => {
	const [where, to] = [stocked(scene), scene.any(scene.all('bin').reverse())];
	return where && to ? { part: where.part, from: where.bin, to: to.id, quantity: scene.upTo(4) } : undefined;
};

const reserve: Idea = (scene) => {
	const [part, job] = [scene.any(scene.all('part')), scene.job()];
	return part && job ? { part: part.id, work: job.id, quantity: scene.upTo(3) } : undefined;
};

const read: Idea = (scene) => {
	const asset = scene.any(scene.all('machine'));
	const meter = scene.one(['hours', 'temp']);
	return (
		asset && {
			asset: asset.id,
			meter,
			value: scene.upTo(5_000),
			...(scene.chance(0.3) && { readAt: scene.ago(600) })
		}
	);
};

const startStop: Idea = (scene) => {
	const asset = scene.machine();
	return asset === undefined ? undefined : { asset, startedAt: scene.ago(90), note: scene.word };
};

const endStop: Idea = (scene) => {
	const stop = scene.any(scene.all('downtime').reverse());
	return stop && (scene.chance(0.5) ? { id: stop.id } : { asset: stop.asset, endedAt: scene.ago(20) });
};

const tellStop: Idea = (scene) => {
	const stop = scene.any(scene.all('downtime').reverse());
	return (
		stop && { id: stop.id, from: scene.ago(120), to: scene.ago(10), source: 'operator', note: scene.word }
	);
};

const editMachine: Idea = (scene) => {
	const asset = scene.any(scene.all('machine'));
	return asset && { id: asset.id, changes: { name: { from: asset.name, to: `Called ${scene.word}` } } };
};

const setState: Idea = (scene) => {
	const asset = scene.any(scene.all('machine'));
	return asset && { id: asset.id, state: scene.one(STATES), since: scene.ago(60) };
};

const place: Idea = (scene) => {
	const [asset, parent] = [scene.any(scene.all('component')), scene.any(scene.all('machine').reverse())];
	return asset && parent ? { id: asset.id, parentId: { from: asset.parentId, to: parent.id } } : undefined;
};

const openSlot: Idea = (scene) => {
	// Any occurrence, as no device of ours would name it: only of plans whose sequence nobody looks at.
	const plan = scene.any(scene.all('plan').filter(({ code }) => code.startsWith('PL-')));
	const asset = scene.any(plan?.assets ?? []);
	return plan && asset !== undefined ? { plan: plan.id, asset, ordinal: scene.upTo(3) } : undefined;
};

const skipSlot: Idea = (scene) => {
	const slot = openSlot(scene);
	return slot && { ...slot, outcome: 'skipped', reason: scene.word };
};

const reGrant: Idea = (scene) => {
	const person = scene.any(scene.all('person').filter(({ id }) => id !== scene.me));
	const site = scene.any(scene.all('site'))?.id;
	if (!person || site === undefined) return undefined;
	const role = scene.one(ROLES);
	const others = person.grants.filter((grant) => grant.site !== site);
	return { id: person.id, changes: { grants: { from: person.grants, to: [...others, { role, site }] } } };
};

/** What people do with everything else, and how often of a hundred. */
export const PLANT_IDEAS: Readonly<Record<string, [share: number, idea: Idea]>> = {
	'stock.issue': [5, pieces(forJob)],
	'stock.return': [2, pieces(forJob)],
	'stock.receive': [3, pieces()],
	'stock.move': [3, move],
	'stock.count': [3, (scene) => ({ ...stocked(scene), counted: scene.upTo(30), countedAt: scene.ago(60) })],
	'stock.adjust': [2, pieces((scene) => ({ reason: scene.word }))],
	'stock.reserve': [2, reserve],
	'reading.add': [6, read],
	'downtime.start': [4, startStop],
	'downtime.end': [4, endStop],
	'downtime.claim': [2, tellStop],
	'asset.edit': [3, editMachine],
	'asset.setState': [3, setState],
	'asset.move': [1, place],
	'asset.bindTag': [2, (scene) => ({ id: scene.machine(), tag: `LABEL-${scene.upTo(4)}` })],
	'asset.create': [
		1,
		(scene) => ({ kind: 'component', parentId: scene.machine(), name: scene.word, code: `C-${scene.word}` })
	],
	'asset.setCost': [
		1,
		(scene) => ({ id: scene.machine(), changes: { replacementValue: { to: scene.upTo(9_000) } } })
	],
	'plan.openSlot': [5, openSlot],
	'plan.skipSlot': [1, skipSlot],
	'procedure.draft': [
		1,
		(scene) => ({
			site: scene.any(scene.all('site'))?.id,
			procedureId: scene.any(scene.all('procedure'))?.procedureId
		})
	],
	'procedure.publish': [2, (scene) => ({ id: scene.any(scene.all('procedure').reverse())?.id })],
	'person.edit': [0, reGrant]
};
