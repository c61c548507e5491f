import { numbers } from '../support/journey-family.js';
import { agencyAnswers } from './agency-journey.js';
import { test } from './journey.js';

test.use({ seed: 'jointVerification' });

test('二(二)19：房产交易和物业事务中心核查房产登记和网签备案并答复', async ({ county }) => {
  await agencyAnswers(county, {
    contact: 'fangchan1',
    agency: '房产',
    questions: 6,
    recordType: '房产登记',
    missing: /权利人身份证号/u,
    notCovered: '网签备案',
    record: [
      ['text', '权利人身份证号', numbers.applicant],
      ['choice', '共有方式', '单独所有'],
      ['text', '坐落', '示例县文昌路5号1栋101室'],
      ['choice', '用途', '住宅'],
      ['text', /^建筑面积/u, '86.5'],
      ['text', '不动产权证号', '陕(2019)示例县不动产权第000123号'],
      ['list', '取得方式', '购买'],
      ['date', '登记日期', '2019-05-06'],
      ['choice', '权利状态', '现势'],
    ],
    difference: { topic: '自有住房建筑面积', says: ['无', '86.5 平方米', '只有核查'] },
  });
});
