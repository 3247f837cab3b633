import { adjustingCommands } from './adjusting.ts';
import { countingCommands } from './counting.ts';
import { movingCommands } from './moving.ts';

export const stockCommands = [...movingCommands, ...countingCommands, ...adjustingCommands];
