import { controls } from './de/controls.ts';
import { app, connection, nav, signedOut } from './de/shell.ts';
import { trouble } from './de/trouble.ts';
import { ui } from './de/ui.ts';
import { update } from './de/update.ts';
import type { CommonMessages } from './en.ts';
import type { PartName } from './parts.ts';

export const de: CommonMessages = { app, nav, connection, controls, signedOut, trouble, ui, update };

export const part = (name: PartName): Promise<object> => import(`./de/parts/${name}.ts`);
