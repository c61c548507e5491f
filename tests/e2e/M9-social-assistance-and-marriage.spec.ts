import { agencyAnswers } from './agency-journey.js';
import { test } from './journey.js';

test.use({ seed: 'jointVerification' });

test('二(二)9：民政局核查低保、特困、低保边缘和婚姻登记并答复', async ({ county }) => {
  await agencyAnswers(county, {
    contact: 'minzheng1',
    agency: '民政',
    questions: 5,
    recordType: '社会救助',
    missing: /救助类别/u,
    notCovered: '婚姻登记',
    record: [
      ['choice', '救助类别', '城市低保'],
      ['text', '证号', 'JZ10001'],
      ['text', /^保障人口/u, '3'],
      ['text', /^月救助金额/u, '1260'],
      ['date', '起始日期', '2024-01-01'],
      ['choice', '状态', '在保'],
    ],
  });
});
