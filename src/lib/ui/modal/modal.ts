import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { modalStack } from './modal-stack.svelte.ts';

interface Options {
	open: () => boolean;
	/** Asked for by Escape, Android's Back or a tap beside the dialog. */
	close: () => void;
}

const focusIsNowhere = () => document.activeElement === null || document.activeElement === document.body;

const show = (dialog: HTMLDialogElement) => {
	const opener = document.activeElement;
	dialog.showModal();
	modalStack.add(dialog);
	return () => {
		modalStack.remove(dialog);
		dialog.close();
		// A dialog taken out of the page while open leaves the focus nowhere.
		if (focusIsNowhere() && opener instanceof HTMLElement) opener.focus();
	};
};

/** Keeps a native dialog open as long as `open` says so, and gives the focus back to whatever opened it. */
export const modal =
	({ open, close }: Options): Attachment<HTMLDialogElement> =>
	(dialog) => {
		if (!open()) return;
		let pressedBeside = false;
		const listeners: Partial<Record<keyof HTMLElementEventMap, (event: Event) => void>> = {
			// Cancelling a file picker inside sends the same event from its input.
			cancel: (event) => {
				if (event.target !== dialog) return;
				event.preventDefault();
				close();
			},
			// The browser closed it although asked not to (a second Escape). It tells late: what was closed may be open again.
			close: (event) => {
				if (event.target === dialog && !dialog.open && open()) close();
			},
			pointerdown: (event) => (pressedBeside = event.target === dialog),
			click: (event) => {
				if (event.target === dialog && pressedBeside) close();
			}
		};
		for (const [name, listener] of Object.entries(listeners)) dialog.addEventListener(name, listener);
		const hide = untrack(() => show(dialog));
		return () => {
			for (const [name, listener] of Object.entries(listeners)) dialog.removeEventListener(name, listener);
			hide();
		};
	};
