import manifest from '../../package.json' with { type: 'json' }

/** Put in when the program is bundled: a digest of its code, its schemas and its libraries. None when run from source. */
declare const __AGORA_BUILD__: string | undefined

export const build = typeof __AGORA_BUILD__ === 'undefined' ? undefined : __AGORA_BUILD__

export default manifest.version
