import { config } from 'zod';

// Its compiled parsers would need `unsafe-eval`, which the page's policy forbids. Before anything is parsed.
config({ jitless: true });
