import type { MeetingKind, TopicState } from '../../graphql/gql/graphql.js';

/** From which state a topic may go to a meeting of a kind: 联络员会议 reviews it first, 召集人 lets it onto a plenary. */
const welcomeState: Readonly<Record<MeetingKind, TopicState>> = { LIAISON: 'COLLECTED', PLENARY: 'APPROVED' };

/** The topics to choose from: those that are not on the agenda and whose agenda could be locked. */
export const welcomeTopics = <Topic extends { id: string; state: TopicState }>(
  kind: MeetingKind,
  topics: readonly Topic[],
  chosen: readonly string[],
): Topic[] => topics.filter(({ id, state }) => state === welcomeState[kind] && !chosen.includes(id));

/** What has to happen before there is something to choose. */
export const whyNoTopic: Readonly<Record<MeetingKind, string>> = {
  LIAISON: '现在没有可以列入的议题，请先征集或提交议题。',
  PLENARY: '现在没有可以列入的议题：全体会议只列联络员会议审过、召集人审定的议题。',
};
