import fc from 'fast-check'

/**
 * Properties draw the same examples in every run of the tests, so that a failure is the change's and not the day's.
 * New ground is covered on purpose: `PROPERTY_SEED=random`, or a number to draw what somebody else has drawn.
 */
const { PROPERTY_SEED = '20260101' } = process.env
if (PROPERTY_SEED !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(PROPERTY_SEED) })
