import { describe, expect, it } from '@jest/globals';
import { describePublicityWait } from '../../../admin-web/src/screens/application/publicity-wait.js';

const publicNumber = 'GS-2026-AB12';

describe('a case in publicity', () => {
  it.each([
    ['RELEASE_REVIEW', null, '公示稿 GS-2026-AB12 等待发布审核（数据服务中心）'],
    ['RETURNED', null, '公示稿 GS-2026-AB12 被退回，等待修改后重新提交'],
    ['PUBLISHED', '2026-07-14', '公示到 2026年7月14日 为止'],
    ['CLOSED', '2026-07-14', null],
    ['CANCELLED', null, null],
  ] as const)('whose notice is %s says what it waits for', (state, endsOn, words) => {
    expect(describePublicityWait([{ state, publicNumber, endsOn }])).toBe(words);
  });

  it('passes over the notices of the levels before', () => {
    const before = { state: 'CLOSED', publicNumber: 'GS-2026-0001', endsOn: '2026-07-01' } as const;
    const now = { state: 'RELEASE_REVIEW', publicNumber, endsOn: null } as const;
    expect(describePublicityWait([before, now])).toContain(publicNumber);
    expect(describePublicityWait([])).toBeNull();
  });
});
