/** What is wrong with where things lie on the page as it is drawn now, each told in one line. */
const INTERACTIVE = 'button, a[href], input, select, textarea, summary, [role="tab"], [tabindex="0"]';
/** Anti-aliasing and fractions of a pixel are no overlap. */
const SLACK = 1;

const isSeen = (element: Element): boolean =>
	element.checkVisibility({ visibilityProperty: true }) && element.closest('.visually-hidden') === null;
const nameOf = (element: Element): string =>
	`<${element.localName} ${element.className.toString().split(' ')[0] ?? ''}> "${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}"`;

const seen = (root: Element, selector: string): Element[] =>
	[...root.querySelectorAll(selector)].filter(isSeen);

const overlap = (one: DOMRect, other: DOMRect): boolean =>
	Math.min(one.right, other.right) - Math.max(one.left, other.left) > SLACK &&
	Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > SLACK;

/** Everything that sticks out of the page sideways, or out of the box it lies in. */
export const sticksOut = (root: Element): string[] => {
	const width = document.documentElement.clientWidth;
	const beyond = seen(root, '*').filter((element) => {
		const box = element.getBoundingClientRect();
		return box.right > width + SLACK || box.left < -SLACK;
	});
	const cut = seen(root, '*:not(input, select, textarea, svg, svg *)').filter(
		(element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + SLACK
	);
	return [...new Set([...beyond, ...cut])].map((element) => `${nameOf(element)} sticks out`);
};

/** Whatever is tapped and is not as large as a finger needs. */
export const tooSmall = (root: Element, least: number): string[] =>
	seen(root, INTERACTIVE).flatMap((element) => {
		const { width, height } = element.getBoundingClientRect();
		return width + SLACK / 2 < least || height + SLACK / 2 < least
			? [`${nameOf(element)} is ${Math.round(width)} × ${Math.round(height)}`]
			: [];
	});

interface Mark {
	name: string;
	boxes: DOMRect[];
}

const texts = (root: Element): Mark[] => {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const found: Mark[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const owner = node.parentElement;
		if (!owner || !node.nodeValue?.trim() || !isSeen(owner) || owner.closest('select, textarea, script'))
			continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		found.push({ name: `"${node.nodeValue.trim().slice(0, 40)}"`, boxes: [...range.getClientRects()] });
	}
	return found;
};

const collisions = (marks: Mark[]): string[] =>
	marks.flatMap((one, at) =>
		marks
			.slice(at + 1)
			.filter((other) => one.boxes.some((a) => other.boxes.some((b) => overlap(a, b))))
			.map((other) => `${one.name} lies on ${other.name}`)
	);

/** Words over words, and targets over targets. */
export const overlaps = (root: Element): string[] => {
	const targets = seen(root, INTERACTIVE).map((element) => ({
		name: nameOf(element),
		boxes: [element.getBoundingClientRect()]
	}));
	return [...collisions(texts(root)), ...collisions(targets)];
};
