import { controls } from './de/controls.ts';
import { screens } from './de/screens.ts';
import { settings } from './de/settings.ts';
import { app, connection, nav } from './de/shell.ts';
import { trouble } from './de/trouble.ts';
import { ui } from './de/ui.ts';
import { update } from './de/update.ts';
import type { Messages } from './en.ts';

export const de: Messages = { app, nav, connection, controls, screens, settings, trouble, ui, update };
