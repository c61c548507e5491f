import {
  organisationCheckCharacter,
  socialCreditCheckCharacter,
} from '../../api/src/shared/social-credit-code.js';
import { agencyAnswers } from './agency-journey.js';
import { test } from './journey.js';

test.use({ seed: 'jointVerification' });

const first17 = `91610499MA900001${organisationCheckCharacter('MA900001')}`;
const creditCode = `${first17}${socialCreditCheckCharacter(first17)}`;

test('二(二)5：行政审批局核查申请家庭的工商登记并答复', async ({ county }) => {
  await agencyAnswers(county, {
    contact: 'shenpi1',
    agency: '行政审批',
    questions: 2,
    recordType: '工商登记',
    missing: /统一社会信用代码/u,
    record: [
      ['text', '统一社会信用代码', creditCode],
      ['text', '名称', '示例县演示五金店'],
      ['list', '主体类型', '个体工商户'],
      ['list', '人员角色', '经营者'],
      ['date', '成立日期', '2021-03-01'],
      ['choice', '登记状态', '存续'],
      ['choice', '查询范围', '全国'],
    ],
    difference: { topic: '经营主体任职或出资', says: ['无', '1 家', '只有核查'] },
  });
});
