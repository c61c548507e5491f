import { numberParameter, type ParameterDefinition } from './policy-parameter.js';

/** The joint meeting. No rule fixes a quorum: the county's own rules of procedure do, and two thirds hold until it has said so. */
export const meetingParameters = {
  'meeting.quorumPercent': numberParameter('MEETING', '开会须到会单位比例', 'PERCENT', [1, 100], 66, {
    hasDefault: true,
  }),
  'meeting.seal': {
    kind: 'CHOICE',
    title: '联席会议文件的发文机关',
    group: 'MEETING',
    choices: {
      OWN: '联席会议办公室（自有印章）',
      HOST: '联席会议办公室（县住房和城乡建设局代章）',
      BUREAU: '县住房和城乡建设局',
    },
    basis: 'PRODUCT_DEFAULT',
    mustBeSetLocally: false,
    hasDefault: true,
    sampleValue: 'HOST',
  },
} as const satisfies Record<string, ParameterDefinition>;
