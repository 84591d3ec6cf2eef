import manifest from '../../package.json' with { type: 'json' }

export default manifest.version
