import { describe, expect, it } from '@jest/globals';
import type { Session } from '../../../admin-web/src/lib/session.js';
import { findPhoneEntry, listMenu } from '../../../admin-web/src/routes/office-menu.js';

const sessionWith = (...permissions: string[]): Session => {
  const role = { id: '1', post: 'OFFICE_CLERK', name: '', agencyId: 'HOUSING', agencyName: '' };
  return {
    accountId: '1',
    accountName: '',
    personName: '',
    agencyName: '',
    currentRole: role,
    roles: [role],
    permissions: new Set(['session.read', 'mechanism.read', 'calendar.read', ...permissions]),
    mustChangePassword: false,
    awaits: null,
  };
};
const names = (...permissions: string[]) => listMenu(sessionWith(...permissions)).map(({ name }) => name);

describe('the menu of the office', () => {
  it('begins with what a post does every day and leaves nothing out', () => {
    const clerk = names(
      ...[
        'application.read',
        'verification.read',
        'problem.read',
        'publicNotice.read',
        'policyParameter.read',
      ],
      ...['meeting.read', 'meeting.plan', 'task.read', 'task.urge'],
    );
    expect(clerk.slice(0, 4)).toEqual(['首页', '联席会议', '督办任务', '督办统计']);
    expect(clerk).toContain('工作日历');
    expect(clerk).toHaveLength(12);
  });

  it('puts the work on cases first where nobody hands out tasks', () => {
    const supervisor = names('application.read', 'alert.read', 'meeting.read', 'task.read');
    expect(supervisor.slice(0, 3)).toEqual(['首页', '申请', '监督']);
    expect(supervisor).toContain('督办任务');
  });

  it('gives 本单位 a place of its own on a phone, to the people of a unit alone', () => {
    const phoneEntry = (...permissions: string[]) => findPhoneEntry(sessionWith(...permissions))?.href;
    expect(phoneEntry('task.read', 'task.receive')).toBe('/joint/unit');
    expect(phoneEntry('task.read', 'task.urge', 'meeting.plan')).toBeUndefined();
  });
});
