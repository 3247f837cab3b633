import type { Command } from './command.ts';
import { deviceCommands } from './device.ts';
import { personCommands } from './person.ts';
import { policyCommands } from './policy.ts';

/** Every act there is, family by family. */
export const COMMANDS: readonly Command[] = [...personCommands, ...deviceCommands, ...policyCommands];

const byName = new Map(COMMANDS.map((command) => [command.name, command]));

export const commandNamed = (name: string): Command | undefined => byName.get(name);
