import { agencyAnswers } from './agency-journey.js';
import { test } from './journey.js';

test.use({ seed: 'jointVerification' });

test('二(二)17：退役军人局确认退役军人和烈属身份并答复', async ({ county }) => {
  await agencyAnswers(county, {
    contact: 'tuiyi1',
    agency: '退役军人',
    questions: 3,
    recordType: '退役军人和优抚对象',
    missing: /类别/u,
    record: [
      ['list', '类别', '烈士遗属'],
      ['choice', '享受国家定期抚恤补助', '是'],
    ],
  });
});
