import { beforeNavigate } from '$app/navigation';

/**
 * Back closes what lies on top instead of leaving the page below it. Chrome on Android does so by itself; this does it
 * for every other browser and for the Back of a mouse or keyboard. Call it while the component is being made.
 */
export const closeOnBack = (isOnTop: () => boolean, close: () => void) =>
	beforeNavigate((navigation) => {
		if (navigation.type !== 'popstate' || navigation.willUnload || !isOnTop()) return;
		navigation.cancel();
		close();
	});
