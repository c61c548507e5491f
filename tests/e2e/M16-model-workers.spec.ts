import { agencyAnswers } from './agency-journey.js';
import { test } from './journey.js';

test.use({ seed: 'jointVerification' });

test('二(二)16：总工会确认劳动模范并答复', async ({ county }) => {
  await agencyAnswers(county, {
    contact: 'gonghui1',
    agency: '工会',
    questions: 2,
    recordType: '劳动模范',
    missing: /授予单位/u,
    record: [
      ['choice', '级别', '市级'],
      ['text', '授予单位', '示例市总工会'],
      ['text', /^授予年份/u, '2019'],
    ],
  });
});
