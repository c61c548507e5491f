import { createHash } from 'node:crypto';
import type { HashSuite } from '../rules/hash-suite.js';

/** The suite of the log. A county that must use SM3 gets a second one here and a leaf function of it in the database. */
export const sha256: HashSuite = {
  name: 'SHA-256',
  digest: (bytes) => createHash('sha256').update(bytes).digest(),
};
