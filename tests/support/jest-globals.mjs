/** What `@jest/globals` means where test files are plain modules of Node: the runner has put them on the global object. */
export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest, test } = globalThis;
