import { act } from './act.ts';
import { backlog } from './backlog.ts';
import type { Bench } from './bench-kind.ts';
import { coldOpen } from './cold-open.ts';
import { fanOut } from './fan-out.ts';
import { forecast } from './forecast.ts';
import { generation } from './generation.ts';
import { importing } from './import.ts';
import { initialSync } from './initial-sync.ts';
import { million } from './million.ts';
import { numbers } from './numbers.ts';
import { phone } from './phone.ts';
import { pull } from './pull.ts';
import { push } from './push.ts';
import { scan } from './scan.ts';
import { scanToMachine } from './scan-to-machine.ts';
import { screens } from './screens.ts';
import { search } from './search.ts';
import { shift } from './shift.ts';

/** The server's own benches first, then those of a device, then the scanner's, the register's, the search, the backlog and a technician's phone. */
export const BENCHES: Readonly<Record<string, Bench>> = {
	...{ push, pull, 'fan-out': fanOut, million, numbers },
	...{ 'initial-sync': initialSync, 'cold-open': coldOpen, screens, act, shift, generation, forecast },
	...{ scan, 'scan-to-machine': scanToMachine, search, backlog, phone, import: importing }
};
