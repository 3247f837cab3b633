import { accessCommands } from './access.ts';
import { actCommands } from './act.ts';
import { assetCommands } from './asset/asset-commands.ts';
import type { Command } from './command.ts';
import { deviceCommands } from './device.ts';
import { downtimeCommands } from './downtime/downtime-commands.ts';
import { personCommands } from './person.ts';
import { planCommands } from './plan/plan-commands.ts';
import { policyCommands } from './policy.ts';
import { procedureCommands } from './procedure/procedure-commands.ts';
import { readingCommands } from './reading/reading-commands.ts';
import { recordFamilies } from './record/record-families.ts';
import { stockCommands } from './stock/stock-commands.ts';
import { weekCommands } from './week/week-commands.ts';
import { workCommands } from './work/work-commands.ts';

/** Every act there is, family by family. */
export const COMMANDS: readonly Command[] = [
	...personCommands,
	...deviceCommands,
	...accessCommands,
	...actCommands,
	...policyCommands,
	...assetCommands,
	...workCommands,
	...readingCommands,
	...stockCommands,
	...downtimeCommands,
	...procedureCommands,
	...planCommands,
	...weekCommands,
	...recordFamilies
];

const byName = new Map(COMMANDS.map((command) => [command.name, command]));

export const commandNamed = (name: string): Command | undefined => byName.get(name);
