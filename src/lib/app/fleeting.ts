/**
 * Whether this is a private window of Firefox: everything works in it, the device's database too, and all of it is gone
 * when the window is closed. Only the private file system, which such a window does not have, tells them apart.
 */
export const isFleeting = async (): Promise<boolean> => {
	try {
		await navigator.storage.getDirectory();
		return false;
	} catch (refusal) {
		return refusal instanceof DOMException && refusal.name === 'SecurityError';
	}
};
