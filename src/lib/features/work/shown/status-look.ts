import type { WorkStatus } from '#core/model/work-status.ts';
import type { IconName } from '#lib/ui/icon/icon-paths.ts';
import type { Tone } from '#lib/ui/status/tones.ts';

/** A state is told by colour, icon and word; the word is the language's. */
export const STATUS_LOOKS: Record<WorkStatus, { tone: Tone; icon: IconName }> = {
	requested: { tone: 'warn', icon: 'report' },
	approved: { tone: 'quiet', icon: 'check' },
	planned: { tone: 'quiet', icon: 'planned' },
	scheduled: { tone: 'quiet', icon: 'calendar' },
	'in-progress': { tone: 'here', icon: 'running' },
	paused: { tone: 'quiet', icon: 'paused' },
	done: { tone: 'good', icon: 'done' },
	rework: { tone: 'warn', icon: 'retry' },
	closed: { tone: 'quiet', icon: 'done' },
	rejected: { tone: 'quiet', icon: 'close' },
	duplicate: { tone: 'quiet', icon: 'link' },
	cancelled: { tone: 'quiet', icon: 'not-applicable' }
};
