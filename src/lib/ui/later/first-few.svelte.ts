/** What fits on a screen is drawn at once, the rest one frame later: a long list makes nobody wait for its end. */
export class FirstFew {
	/** So many are drawn. */
	most = $state.raw(0);

	constructor(first: number) {
		this.most = first;
	}

	/** On the list: once it is there, so is the rest. */
	rest = (): void => void requestAnimationFrame(() => setTimeout(() => (this.most = Infinity)));
}
