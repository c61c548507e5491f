import { numbers } from '../support/journey-family.js';
import { agencyAnswers } from './agency-journey.js';
import { test } from './journey.js';

test.use({ seed: 'jointVerification' });

test('二(二)15：残联确认残疾人证并答复', async ({ county }) => {
  await agencyAnswers(county, {
    contact: 'canlian1',
    agency: '残联',
    questions: 3,
    recordType: '残疾人证',
    missing: /残疾人证号/u,
    record: [
      ['text', '残疾人证号', `${numbers.applicant}42`],
      ['list', '残疾类别', '肢体残疾'],
      ['choice', '残疾等级', '二级'],
      ['choice', '状态', '有效'],
    ],
  });
});
