import { agencyAnswers } from './agency-journey.js';
import { test } from './journey.js';

test.use({ seed: 'healthAsked' });

test('二(二)8：卫健局核查死亡登记和健康类别并答复', async ({ county }) => {
  await agencyAnswers(county, {
    contact: 'weijian1',
    agency: '卫健',
    questions: 6,
    recordType: '健康类别',
    missing: /健康类别/u,
    notCovered: '死亡登记',
    record: [['choice', '健康类别', '重大疾病']],
  });
});
