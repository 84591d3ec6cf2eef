/**
 * Where this machine keeps what can be made again, for one user; nowhere on a machine that makes everything anew each
 * time, and where the user has no folder of their own.
 */
export function cachesOf(env: Readonly<Record<string, string | undefined>>, platform: string): string | undefined {
	if (env.CI !== undefined && env.CI !== '' && env.CI !== 'false' && env.CI !== '0') return undefined
	const { XDG_CACHE_HOME: named, LOCALAPPDATA: windows, HOME: home } = env
	if (named && isWhole(named)) return named
	if (platform === 'win32') return windows && isWhole(windows) ? windows : undefined
	if (!home || !isWhole(home)) return undefined
	return platform === 'darwin' ? `${home}/Library/Caches` : `${home}/.cache`
}

/** A path from the top of the machine: any other would mean a different folder in each place that agora is called from. */
const isWhole = (path: string) => path.startsWith('/') || /^[A-Za-z]:[\\/]/.test(path)
