const NETWORK =
	/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT/;

/** One sentence a newcomer can act on, from what npm or the file system said. @param {string} output @param {string} folder */
export const whatWentWrong = (output, folder) => {
	if (/spawn npm(\.cmd)? ENOENT/.test(output)) return 'Cannot install: npm is not on the path. Install npm.';
	if (/EACCES|EPERM|EROFS/.test(output))
		return `Cannot install: no permission to write in ${folder}. Clone into a folder of your own, or run as the user this one belongs to.`;
	if (/ENOSPC/.test(output)) return `Cannot install: the disk that holds ${folder} or the npm cache is full.`;
	if (NETWORK.test(output))
		return 'Cannot install: the npm registry cannot be reached. Connect to the network (or set npm’s `registry` or `proxy`) and run it again.';
	if (/EINTEGRITY/.test(output))
		return 'Cannot install: a downloaded package is not the one package-lock.json names. Run `npm cache verify` and try again.';
	return `Cannot install: \`npm ci\` failed.\n${output.trim()}`;
};
