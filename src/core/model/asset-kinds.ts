export const ASSET_KINDS = ['site', 'area', 'line', 'machine', 'component', 'tool', 'vehicle'] as const;
