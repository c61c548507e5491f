import type { TopicState } from '../../graphql/gql/graphql.js';

/** One sentence for whoever opens a topic: how far it is, and whose turn it is. */
export function whereTopicStands({
  state,
  opinionsMissing,
}: {
  state: TopicState;
  opinionsMissing: number;
}): string {
  switch (state) {
    case 'COLLECTED':
      return opinionsMissing > 0
        ? `正在会商：还有 ${opinionsMissing} 家单位没有提出意见。意见齐后，等联络员会议审。`
        : '等联络员会议审：由联席会议办公室列入联络员会议议程。';
    case 'LIAISON_REVIEWED':
      return '联络员会议已经审过，等召集人审定。';
    case 'APPROVED':
      return '召集人已经审定，等联席会议办公室列入全体会议议程。';
    case 'SCHEDULED':
      return '已列入全体会议议程，等会议讨论。';
    case 'DISCUSSED':
      return '全体会议已经讨论，等联席会议办公室结束会议、记下结果。';
    case 'RESOLVED':
      return '全体会议已经议定。议定事项在纪要印发后转为督办任务。';
    case 'DEFERRED':
      return '全体会议决定缓议，等提出单位修改后重新提交。';
    case 'RETURNED':
      return '已经退回，等提出单位按退回原因修改后重新提交。';
  }
}
