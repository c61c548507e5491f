import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { collectTopic } from '../../../api/src/modules/meeting/index.js';
import { startTestApp, type TestApp } from '../../support/app.js';

const topic = {
  kind: 'OTHER',
  title: '逾期督办事项',
  background: '超过时限三十天。',
  proposal: '请会议研究。',
  proposerAgencyId: 'HOUSING',
  consultedAgencyIds: ['HOUSING', 'CIVIL_AFFAIRS'],
  secrecy: 'ORDINARY',
} as const;

describe('what other modules get', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  }, 120_000);
  afterAll(() => app.close());

  it('collects a topic of a member, and of nobody else', async () => {
    const work = app.workAsSystem('test', []);
    expect(await collectTopic(work, topic)).toMatchObject({ refused: false });
    expect(await collectTopic(work, { ...topic, proposerAgencyId: 'NOBODY' })).toMatchObject({
      code: 'AGENCY_UNKNOWN',
    });
  });

  it('keeps issued papers from whoever runs the product', async () => {
    const work = app.workAsSystem('test', []);
    await expect(
      work.atomically(async () => {
        await work.db.execute({ text: `update meeting_documents set reason = 'x'`, values: [] });
        return { refused: false };
      }),
    ).rejects.toThrow(/permission denied/u);
  });
});
