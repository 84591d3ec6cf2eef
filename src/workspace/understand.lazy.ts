/** The parser of all of YAML, which most calls never need: the bundle loads it when it is called for the first time. */
export { type Understood, understand } from './understand.js'
