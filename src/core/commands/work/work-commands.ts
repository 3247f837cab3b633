import { answeringCommands } from './answering.ts';
import { assigningCommands } from './assigning.ts';
import { blockingCommands } from './blocking.ts';
import { bookingCommands } from './booking.ts';
import { closingCommands } from './closing.ts';
import { completingCommands } from './completing.ts';
import { editingCommands } from './editing.ts';
import { failingCommands } from './failing.ts';
import { historyCommands } from './history.ts';
import { linkingCommands } from './linking.ts';
import { lockCommands } from './locks.ts';
import { permitCommands } from './permits.ts';
import { planningCommands } from './planning.ts';
import { requestingCommands } from './requesting.ts';
import { restoringCommands } from './restoring.ts';
import { sayingCommands } from './saying.ts';
import { startingCommands } from './starting.ts';
import { triageCommands } from './triage.ts';
import { partCommandsOfWork } from './using-parts.ts';
import { watchingCommands } from './watching.ts';

/** Every act on a work item, from the report to the close. */
export const workCommands = [
	...requestingCommands,
	...triageCommands,
	...planningCommands,
	...assigningCommands,
	...startingCommands,
	...answeringCommands,
	...bookingCommands,
	...partCommandsOfWork,
	...sayingCommands,
	...watchingCommands,
	...blockingCommands,
	...failingCommands,
	...completingCommands,
	...closingCommands,
	...editingCommands,
	...restoringCommands,
	...linkingCommands,
	...permitCommands,
	...lockCommands,
	...historyCommands
];
