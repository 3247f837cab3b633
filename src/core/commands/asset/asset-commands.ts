import { cloningCommands } from './cloning.ts';
import { costingCommands } from './costing.ts';
import { creatingCommands } from './creating.ts';
import { editingAssets } from './editing.ts';
import { entryCommands } from './entries.ts';
import { ownFieldCommands } from './own-fields.ts';
import { retiringCommands } from './retiring.ts';
import { taggingCommands } from './tagging.ts';

export const assetCommands = [
	...creatingCommands,
	...editingAssets,
	...entryCommands,
	...ownFieldCommands,
	...taggingCommands,
	...retiringCommands,
	...cloningCommands,
	...costingCommands
];
