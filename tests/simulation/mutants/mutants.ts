import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_MUTANTS } from './core-mutants.ts';
import { DEVICE_MUTANTS } from './device-mutants.ts';
import { breakSource } from './mutant.ts';
import type { Broken, Mutant } from './mutant.ts';
import { SERVER_MUTANTS } from './server-mutants.ts';

export const MUTANTS: readonly Mutant[] = [...SERVER_MUTANTS, ...DEVICE_MUTANTS, ...CORE_MUTANTS];

export const mutantNamed = (name: string): Mutant | undefined => MUTANTS.find((one) => one.name === name);

const root = join(import.meta.dirname, '../../..');
export const pathOf = ({ file }: Mutant): string => join(root, file);

/** Whether it fits the source as it is today. */
export const broken = (mutant: Mutant): Broken => breakSource(mutant, readFileSync(pathOf(mutant), 'utf8'));
