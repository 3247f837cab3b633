import { ROLES } from '#core/access/actor.ts';
import type { Role } from '#core/access/actor.ts';
import { RIGHTS } from '#core/access/rights.ts';
import { PLANT_IDEAS } from './plant-acts.ts';
import type { Idea, Scene } from './scene.ts';
import { WORK_IDEAS } from './work-acts.ts';

const IDEAS: Readonly<Record<string, [share: number, idea: Idea]>> = { ...WORK_IDEAS, ...PLANT_IDEAS };

/** Now and then somebody tries what is not theirs to do. */
const BOLD = 0.08;

const isFor = (role: Role, name: string): boolean =>
	RIGHTS[role][name] !== undefined || RIGHTS[role][`${name.split('.', 1)[0]}.*`] !== undefined;

const draw = (names: readonly string[], scene: Scene): string | undefined => {
	const weighed = names.flatMap((name) => Array.from({ length: IDEAS[name]?.[0] ?? 0 }, () => name));
	return weighed[scene.upTo(weighed.length) - 1];
};

const rolesOf = (scene: Scene): readonly Role[] => {
	const me = scene.all('person').find(({ id }) => id === scene.me);
	return me?.grants.map(({ role }) => role) ?? ROLES.slice(0, 3);
};

export interface Chosen {
	readonly name: string;
	readonly args: object;
}

/** What this person does next with what they see; undefined when there is nothing to do it to. */
export const chooseAct = (scene: Scene, only?: string): Chosen | undefined => {
	const roles = rolesOf(scene);
	const isBold = scene.chance(BOLD);
	const names = Object.keys(IDEAS).filter((name) => isBold || roles.some((role) => isFor(role, name)));
	const name = only ?? draw(names, scene);
	const args = name === undefined ? undefined : IDEAS[name]?.[1](scene);
	return name !== undefined && args ? { name, args } : undefined;
};
