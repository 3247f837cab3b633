/** A machine's open work, newest first. */
export const openAt = (asset: string) => ({
	shelf: 'work' as const,
	selector: { ixAsset: asset, ixOpen: '1' },
	sort: ['ixNewest'],
	limit: 200
});
