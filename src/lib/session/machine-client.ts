import { ask } from './auth-client.ts';

/** Keys for programs: the server's alone, so all of this takes a network. */

export interface MachineWish {
	site: string;
	name: string;
	role: string;
	until?: string;
}

export const makeMachine = (body: MachineWish, token: string) =>
	ask('machine', { body, token }, async (answer, { machineKeyMade }) =>
		machineKeyMade.parse(await answer.json())
	);

export const makeMachineKey = (device: string, token: string) =>
	ask('machine-key', { body: { device }, token }, async (answer, { machineKeyMade }) =>
		machineKeyMade.parse(await answer.json())
	);

export const endMachineKey = (shown: string, token: string) =>
	ask('end-machine-key', { body: { shown }, token }, async () => undefined);

export const askMachines = (site: string, token: string) =>
	ask('machines', { body: { site }, token }, async (answer, { machines }) =>
		machines.parse(await answer.json())
	);
