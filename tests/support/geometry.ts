export interface LayoutRules {
	/** Least width and height in pixels of anything that is tapped. */
	target: number;
	/** Where to look; the page without it. An open modal dialog is looked at alone. */
	within?: string;
}

/**
 * What a person would see as broken: a page or a box wider than its place, words cut or running out of their box,
 * targets too small or lying over each other. One sentence per fault.
 *
 * Runs inside the page and uses nothing from outside itself: `page.evaluate(layoutFaults, { target: 48 })`.
 */
export const layoutFaults = ({ target, within }: LayoutRules): string[] => {
	interface Area {
		left: number;
		right: number;
		top: number;
		bottom: number;
	}
	interface Place {
		element: HTMLElement;
		style: CSSStyleDeclaration;
		box: DOMRect;
		/** What the boxes around it leave of it. */
		seen: Area;
		/** Things in different layers may lie over each other: bars that stay, messages, open menus. */
		layer: Element;
	}

	const SLACK = 1.5;
	const PRESSED =
		'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], [role="link"], ' +
		'[role="tab"], [role^="menuitem"], [role="option"], [role="checkbox"], [role="radio"], [role="switch"]';
	const page = document.documentElement;
	const viewWidth = page.clientWidth;
	const root =
		document.querySelector('dialog:modal') ?? document.querySelector(within ?? 'body') ?? document.body;
	const faults = new Set<string>();
	const places: Place[] = [];

	const round = (value: number) => Math.round(value * 10) / 10;
	const say = (element: Element) => {
		const words = (element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/g, ' ');
		const classes = (element.getAttribute('class') ?? '').replace(/\s*svelte-\S+/g, '').trim();
		const dotted = classes === '' ? '' : `.${classes.replace(/\s+/g, '.')}`;
		return `<${element.localName}${dotted}> “${words.slice(0, 40)}”`;
	};
	const overlap = (one: Area, other: Area): Area => ({
		left: Math.max(one.left, other.left),
		right: Math.min(one.right, other.right),
		top: Math.max(one.top, other.top),
		bottom: Math.min(one.bottom, other.bottom)
	});
	const scrollsSideways = ({ element, style }: Place) =>
		/auto|scroll/.test(style.overflowX) || element === document.body || element.matches('input, textarea');

	/** Every box with its surroundings, without what is there for ears only. */
	const walk = (element: Element, clip: Area, layerAround: Element) => {
		if (!(element instanceof HTMLElement) || !element.checkVisibility({ visibilityProperty: true })) return;
		const style = getComputedStyle(element);
		const box = element.getBoundingClientRect();
		const forEars = style.clipPath !== 'none' && box.width <= 1 && box.height <= 1;
		if (forEars) return;
		const own = /fixed|sticky/.test(style.position) || element.matches(':popover-open, dialog[open]');
		const layer = own ? element : layerAround;
		places.push({ element, style, box, seen: overlap(box, clip), layer });
		const cuts = style.overflowX !== 'visible' && element !== document.body;
		for (const child of element.children) walk(child, cuts ? overlap(clip, box) : clip, layer);
	};
	walk(root, { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity }, document.body);

	const checkWidth = (place: Place) => {
		const { element, style, seen, box } = place;
		if (seen.right > seen.left && (seen.left < -SLACK || seen.right > viewWidth + SLACK))
			faults.add(
				`${say(element)} reaches from ${round(box.left)} to ${round(box.right)} of ${viewWidth} px.`
			);
		if (style.display === 'inline' || scrollsSideways(place)) return;
		if (element.scrollWidth > element.clientWidth + SLACK)
			faults.add(`${say(element)} holds ${element.scrollWidth} px in ${element.clientWidth} px of width.`);
	};
	const checkHeight = ({ element, style }: Place) => {
		const cuts = /hidden|clip/.test(style.overflowY) && !element.matches('input, select, textarea');
		if (style.display !== 'inline' && cuts && element.scrollHeight > element.clientHeight + SLACK)
			faults.add(`${say(element)} cuts ${element.scrollHeight} px of height to ${element.clientHeight} px.`);
	};
	const checkWords = (place: Place) => {
		const { element, style, box } = place;
		if (style.display === 'inline' || scrollsSideways(place)) return;
		for (const node of element.childNodes) {
			if (node.nodeType !== Node.TEXT_NODE || (node.textContent ?? '').trim() === '') continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			const text = range.getBoundingClientRect();
			const sideways = Math.max(box.left - text.left, text.right - box.right);
			// Lines set tighter than letters are high reach out a little without anybody seeing it.
			const upright = Math.max(box.top - text.top, text.bottom - box.bottom) - 4;
			const out = Math.max(sideways, upright);
			if (out > SLACK) faults.add(`The words of ${say(element)} run ${round(out)} px out of their box.`);
		}
	};

	if (page.scrollWidth > viewWidth + SLACK)
		faults.add(`The page is ${page.scrollWidth} px wide in a view of ${viewWidth} px.`);
	for (const place of places) {
		if (place.box.width === 0 || place.box.height === 0) continue;
		checkWidth(place);
		checkHeight(place);
		checkWords(place);
	}

	// A box to tick is tapped through its label, where that holds it.
	const placeOf = new Map(places.map((place) => [place.element, place]));
	const tapped = (element: Element) =>
		(element.matches('[type="checkbox"], [type="radio"], [type="file"]') && element.closest('label')) ||
		element;
	const targets = new Set(
		[...root.querySelectorAll(PRESSED)].flatMap((element) => {
			const by = tapped(element);
			const place = by instanceof HTMLElement ? placeOf.get(by) : undefined;
			return place ? [place] : [];
		})
	);
	for (const { element, box } of targets) {
		if (box.width < target - 0.5 || box.height < target - 0.5)
			faults.add(`${say(element)} is ${round(box.width)} × ${round(box.height)} px, less than ${target} px.`);
	}
	const list = [...targets];
	list.forEach((one, index) => {
		for (const other of list.slice(index + 1)) {
			if (one.layer !== other.layer) continue;
			const both = overlap(one.seen, other.seen);
			if (both.right - both.left <= SLACK || both.bottom - both.top <= SLACK) continue;
			if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
			faults.add(`${say(one.element)} and ${say(other.element)} lie over each other.`);
		}
	});
	return [...faults];
};
