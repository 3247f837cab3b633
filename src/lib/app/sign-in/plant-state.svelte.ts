import type { AuthState } from '#core/sync/auth-messages.ts';
import { askState } from '#lib/session/auth-client.ts';

/** A demo plant is filled within some ten seconds. */
const AGAIN = 700;

/** What the server says before anybody has signed in; asked again for as long as it fills the demo plant. */
export class PlantState {
	#known = $state.raw<AuthState>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	get known(): AuthState | undefined {
		return this.#known;
	}

	/** How much of the demo plant is there, while it is being filled. */
	get filled(): number | undefined {
		const demo = this.#known?.demo;
		return demo && 'filled' in demo ? demo.filled : undefined;
	}

	/** As whom one may come in without a password. */
	get roles() {
		const demo = this.#known?.demo;
		return demo && 'roles' in demo ? demo.roles : [];
	}

	/** For `{@attach}`: looks for as long as the page is open. */
	watch = (): (() => void) => {
		void this.look();
		return () => clearTimeout(this.#timer);
	};

	async look(): Promise<void> {
		const answer = await askState();
		if (answer.ok) this.#known = answer.value;
		clearTimeout(this.#timer);
		if (this.filled !== undefined) this.#timer = setTimeout(() => void this.look(), AGAIN);
	}
}
