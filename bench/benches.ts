import type { Bench } from './bench-kind.ts';
import { fanOut } from './fan-out.ts';
import { million } from './million.ts';
import { pull } from './pull.ts';
import { push } from './push.ts';

export const BENCHES: Readonly<Record<string, Bench>> = { push, pull, 'fan-out': fanOut, million };
