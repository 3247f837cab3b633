// No server draws pages: the device does, from its own data, with or without a network.
export const ssr = false;
export const prerender = false;
