import { Failure } from '../../model/failure.js'

/** Something was not said yet: on a terminal it is asked for, elsewhere the message names it. */
export class Incomplete extends Failure {}
