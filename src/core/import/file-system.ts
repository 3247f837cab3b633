/** As the system of an external id: what others called it, in the list it came in with. */
export const FILE_SYSTEM = 'import';
