/** The dialogs that are open, the topmost last: Back closes that one, messages wait until it is gone. */
class ModalStack {
	#open = $state.raw<readonly HTMLDialogElement[]>([]);

	get top(): HTMLDialogElement | undefined {
		return this.#open.at(-1);
	}

	add(dialog: HTMLDialogElement) {
		this.#open = [...this.#open, dialog];
	}

	remove(dialog: HTMLDialogElement) {
		this.#open = this.#open.filter((one) => one !== dialog);
	}
}

export const modalStack = new ModalStack();
