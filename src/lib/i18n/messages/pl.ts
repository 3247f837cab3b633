import { controls } from './pl/controls.ts';
import { app, connection, nav, signedOut } from './pl/shell.ts';
import { trouble } from './pl/trouble.ts';
import { ui } from './pl/ui.ts';
import { update } from './pl/update.ts';
import type { CommonMessages } from './en.ts';
import type { PartName } from './parts.ts';

export const pl: CommonMessages = { app, nav, connection, controls, signedOut, trouble, ui, update };

export const part = (name: PartName): Promise<object> => import(`./pl/parts/${name}.ts`);
