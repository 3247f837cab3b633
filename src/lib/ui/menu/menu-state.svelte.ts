import { tick } from 'svelte';
import { placeMenu, type MenuPlace } from './menu-place.ts';

export interface MenuItem {
	readonly id: string;
	readonly label: string;
}

/** An open list of choices at a button: where it stands, which choice has the focus, what keys do. */
export class MenuState {
	readonly #items: () => readonly MenuItem[];
	#button: HTMLElement | undefined;
	#menu: HTMLElement | undefined;
	#open = $state.raw(false);
	#place = $state.raw<MenuPlace>({ inlineStart: 0, blockStart: 0, mostHeight: undefined });
	#active = $state.raw(0);
	#typed = '';
	#typedAt = 0;
	#startAtEnd = false;

	constructor(items: () => readonly MenuItem[]) {
		this.#items = items;
	}

	get open(): boolean {
		return this.#open;
	}

	get place(): MenuPlace {
		return this.#place;
	}

	get active(): number {
		return this.#active;
	}

	readonly attachButton = (node: HTMLElement) => {
		this.#button = node;
		const opened = (event: KeyboardEvent) => {
			if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
			event.preventDefault();
			this.#startAtEnd = event.key === 'ArrowUp';
			this.#menu?.showPopover();
		};
		node.addEventListener('keydown', opened);
		return () => node.removeEventListener('keydown', opened);
	};

	/** The size changes when the menu appears, before it is painted: that is when it gets its place. */
	readonly attachMenu = (node: HTMLElement) => {
		this.#menu = node;
		const place = () => this.#findPlace();
		const resized = new ResizeObserver(place);
		resized.observe(node);
		document.addEventListener('scroll', place, { capture: true, passive: true });
		window.addEventListener('resize', place);
		return () => {
			resized.disconnect();
			document.removeEventListener('scroll', place, { capture: true });
			window.removeEventListener('resize', place);
		};
	};

	readonly ontoggle = (event: ToggleEvent) => {
		this.#open = event.newState === 'open';
		if (this.#open) void this.#focus(this.#startAtEnd ? this.#items().length - 1 : 0);
		this.#startAtEnd = false;
	};

	readonly onkeydown = (event: KeyboardEvent) => {
		const last = this.#items().length - 1;
		const steps: Record<string, number> = {
			ArrowDown: this.#active === last ? 0 : this.#active + 1,
			ArrowUp: this.#active === 0 ? last : this.#active - 1,
			Home: 0,
			End: last
		};
		const target = steps[event.key] ?? this.#findTyped(event);
		if (event.key === 'Tab') this.close();
		if (target === undefined) return;
		event.preventDefault();
		void this.#focus(target);
	};

	/** The focus is back on the button before anything else happens, so that what opens next knows where it came from. */
	close() {
		this.#menu?.hidePopover();
		this.#button?.focus();
	}

	async #focus(index: number) {
		this.#active = index;
		await tick();
		this.#menu?.querySelectorAll<HTMLElement>('[role^="menuitem"]')[index]?.focus();
	}

	/** Letters typed in one go lead to the choice that begins with them. */
	#findTyped(event: KeyboardEvent): number | undefined {
		if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey) return undefined;
		this.#typed = event.timeStamp - this.#typedAt > 700 ? event.key : this.#typed + event.key;
		this.#typedAt = event.timeStamp;
		const wanted = this.#typed.toLocaleLowerCase();
		const found = this.#items().findIndex(({ label }) => label.toLocaleLowerCase().startsWith(wanted));
		return found < 0 ? undefined : found;
	}

	#findPlace() {
		if (this.#menu === undefined || this.#button === undefined) return;
		if (!this.#menu.matches(':popover-open')) return;
		const size = { width: this.#menu.offsetWidth, height: this.#menu.scrollHeight };
		const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
		const rtl = getComputedStyle(this.#button).direction === 'rtl';
		const place = placeMenu(this.#button.getBoundingClientRect(), size, view, rtl ? 'rtl' : 'ltr');
		if (JSON.stringify(place) !== JSON.stringify(this.#place)) this.#place = place;
	}
}
