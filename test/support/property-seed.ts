/**
 * Properties try the same cases in every run, so that a change is judged by what it changes.
 * `PROPERTY_SEED=random` looks for new ones, a number repeats a run that found one.
 */
import fc from 'fast-check';

const DEFAULT_SEED = 20240506;
const { PROPERTY_SEED: seed } = process.env;
fc.configureGlobal(seed === 'random' ? {} : { seed: seed === undefined ? DEFAULT_SEED : Number(seed) });
