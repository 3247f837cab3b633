interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

interface Size {
	readonly width: number;
	readonly height: number;
}

export interface MenuPlace {
	/** Distances from the view's inline start and its top. */
	readonly inlineStart: number;
	readonly blockStart: number;
	/** Only where the whole menu has no room. */
	readonly mostHeight: number | undefined;
}

/** Pixels kept free between a menu and the edge of the view. */
const EDGE = 8;
const GAP = 4;

/** Below its button and flush with its start; above when only there it fits or is more room; never outside the view. */
export const placeMenu = (button: Box, menu: Size, view: Size, direction: 'ltr' | 'rtl'): MenuPlace => {
	const below = view.height - button.bottom - GAP - EDGE;
	const above = button.top - GAP - EDGE;
	const goesBelow = menu.height <= below || below >= above;
	const room = Math.max(0, goesBelow ? below : above);
	const height = Math.min(menu.height, room);
	const wanted = direction === 'rtl' ? view.width - button.right : button.left;
	return {
		inlineStart: Math.max(EDGE, Math.min(wanted, view.width - menu.width - EDGE)),
		blockStart: goesBelow ? button.bottom + GAP : button.top - GAP - height,
		mostHeight: menu.height > room ? room : undefined
	};
};
