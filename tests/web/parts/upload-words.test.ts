import { describe, expect, it } from '@jest/globals';
import { isRefusedForGood } from '../../../admin-web/src/parts/send-file.js';
import { describeUploads } from '../../../admin-web/src/parts/upload-words.js';

const [sending, done, failed] = [{ status: 'sending' }, { status: 'done' }, { status: 'failed' }] as const;

describe('a list of uploads', () => {
  it.each([
    [[], ''],
    [[done, sending], '正在上传'],
    [[done, done], '上传完毕'],
    [[failed], '1 个文件没有上传成功'],
    [[failed, done, failed], '2 个文件没有上传成功'],
  ] as const)('%j is told as %j', (uploads, words) => {
    expect(describeUploads(uploads)).toBe(words);
  });

  it.each([
    [400, true],
    [413, true],
    [415, true],
    [422, true],
    [0, false],
    [401, false],
    [429, false],
    [503, false],
  ])('an answer %i refuses the file for good: %s', (status, isForGood) => {
    expect(isRefusedForGood(status)).toBe(isForGood);
  });
});
