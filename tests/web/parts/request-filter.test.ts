import { describe, expect, it } from '@jest/globals';
import { nothingThere } from '../../../admin-web/src/parts/verification/request-filter.js';

describe('an empty list of requests to the agency', () => {
  it.each([
    [{}, false, '没有等待本单位答复的核查请求'],
    [{ kw: 'zz' }, true, '没有符合条件的核查请求'],
    [{ view: 'done' }, false, '本单位还没有答复过核查请求'],
    [{ view: 'all' }, false, '没有符合条件的核查请求'],
  ])('%j, filtered %s: %s', (search, isFiltered, says) => {
    expect(nothingThere(search, isFiltered)).toBe(says);
  });
});
