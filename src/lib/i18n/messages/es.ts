import { controls } from './es/controls.ts';
import { app, connection, nav, signedOut } from './es/shell.ts';
import { trouble } from './es/trouble.ts';
import { ui } from './es/ui.ts';
import { update } from './es/update.ts';
import type { CommonMessages } from './en.ts';
import type { PartName } from './parts.ts';

export const es: CommonMessages = { app, nav, connection, controls, signedOut, trouble, ui, update };

export const part = (name: PartName): Promise<object> => import(`./es/parts/${name}.ts`);
