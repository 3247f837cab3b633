import { controls } from './en/controls.ts';
import { app, connection, nav, signedOut } from './en/shell.ts';
import { trouble } from './en/trouble.ts';
import { ui } from './en/ui.ts';
import { update } from './en/update.ts';
import type { PartName, Parts } from './parts.ts';

/** The words every page needs. English is the shape: every other language has exactly these (type-checked). */
export const en = { app, nav, connection, controls, signedOut, trouble, ui, update };

export type CommonMessages = typeof en;
export type Messages = CommonMessages & Parts;

/** What only some pages need, one part each. Each language lists its own: nobody carries the names of all the others. */
export const part = (name: PartName): Promise<object> => import(`./en/parts/${name}.ts`);
