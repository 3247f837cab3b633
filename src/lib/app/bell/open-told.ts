import { isOwnPath } from '#core/notices/shown-push.ts';
import { OPEN_TOLD } from '#core/notices/told-cache.ts';

/** Somebody tapped what they were told while this page was open: it is opened here. */
export const openTold = (go: (path: string) => void) => (): (() => void) | undefined => {
	if (!('serviceWorker' in navigator)) return undefined;
	const hear = ({ data, ports }: MessageEvent<{ type?: unknown; path?: unknown } | undefined>) => {
		if (data?.type !== OPEN_TOLD || !isOwnPath(data.path)) return;
		ports[0]?.postMessage('opened');
		go(data.path);
	};
	navigator.serviceWorker.addEventListener('message', hear);
	return () => navigator.serviceWorker.removeEventListener('message', hear);
};
