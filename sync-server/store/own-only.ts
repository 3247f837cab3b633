/** What the server makes is for the user it runs as, whatever is usual on this computer; what it finds it leaves as it is. */
export const OWN_FOLDER = 0o700;
export const OWN_FILE = 0o600;
