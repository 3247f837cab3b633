import { controls } from './pl/controls.ts';
import { screens } from './pl/screens.ts';
import { settings } from './pl/settings.ts';
import { app, connection, nav } from './pl/shell.ts';
import { trouble } from './pl/trouble.ts';
import { ui } from './pl/ui.ts';
import { update } from './pl/update.ts';
import type { CommonMessages } from './en.ts';

export const pl: CommonMessages = { app, nav, connection, controls, screens, settings, trouble, ui, update };
