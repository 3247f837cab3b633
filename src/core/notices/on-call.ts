import type { Work } from '../model/collections.ts';
import type { Doc } from '../model/document.ts';
import type { Call } from '../work/escalation.ts';
import type { Notice } from './notice.ts';

/** What whoever is called is told, by the bell and by the server. */
export const callNotice = ({ id, title }: Pick<Doc & Work, 'id' | 'title'>, { at }: Call): Notice => ({
	...{ id: `call.${id}`, kind: 'on-call', at },
	...{ work: id, title }
});
