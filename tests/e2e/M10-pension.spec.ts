import { agencyAnswers } from './agency-journey.js';
import { test } from './journey.js';

test.use({ seed: 'jointVerification' });

test('二(二)10：人社局核查养老保险参保和养老待遇并答复', async ({ county }) => {
  await agencyAnswers(county, {
    contact: 'renshe1',
    agency: '人社',
    questions: 4,
    recordType: '养老保险参保',
    missing: /险种/u,
    wifeDeclared: true,
    notCovered: '养老待遇发放',
    record: [
      ['choice', '险种', '企业职工'],
      ['text', /^参保单位/u, '示例县演示五金店'],
      ['choice', '参保状态', '正常参保'],
      ['text', /^月缴费基数/u, '4500'],
      ['text', /^累计缴费月数/u, '40'],
    ],
    difference: { topic: '月收入', says: ['3,200 元', '4,500 元', '不一致'] },
  });
});
