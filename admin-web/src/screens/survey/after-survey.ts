import type { SurveyConclusion } from '../../graphql/gql/graphql.js';

interface Saved {
  visitedOn: string;
  firstSurveyor: string;
  secondSurveyor: string;
  photos: number;
}

/** What of it is kept now, in one sentence. */
export const whatWasSaved = ({ visitedOn, firstSurveyor, secondSurveyor, photos }: Saved): string =>
  `${visitedOn} 入户，调查员${firstSurveyor}、${secondSurveyor}，${photos === 0 ? '没有照片' : `照片 ${photos} 张`}。`;

/** A visit that met nobody is no visit yet: the review goes on waiting for one. */
export const isVisited = (conclusion: SurveyConclusion): boolean => conclusion !== 'NOT_REACHED';

export const whatIsNext = (conclusion: SurveyConclusion): string =>
  isVisited(conclusion)
    ? '接下来请审核这件申请：写明审核意见，通过的转入街道公示，不符合的退回补正或驳回。'
    : '没有见到人，这件申请仍是“待入户”。请另约时间再次入户，见到人后再录入一份。';
