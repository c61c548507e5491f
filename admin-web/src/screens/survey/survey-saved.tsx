import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import { formatDate } from '../../lib/dates.js';
import { surveyConclusionNames } from '../../text/applications.js';
import { ButtonLink } from '../../ui/button.js';
import { useArrivalFocus } from '../../ui/use-arrival-focus.js';
import { isVisited, whatIsNext, whatWasSaved } from './after-survey.js';
import styles from './survey.module.css';

export const surveySavedFragment = graphql(`
  fragment SurveySaved_Application on Application {
    id
    surveys {
      id
      visitedOn
      firstSurveyor
      secondSurveyor
      conclusion
      photoIds
    }
  }
`);

interface SurveySavedProps {
  application: FragmentType<typeof surveySavedFragment>;
  /** False while the page still shows what it knew before. */
  isCurrent: boolean;
}

/** The end of the form: it is kept, and what comes next. Said at once, even when the details come later or not at all. */
export function SurveySaved({ application: masked, isCurrent }: SurveySavedProps) {
  const { id, surveys } = getFragmentData(surveySavedFragment, masked);
  const box = useArrivalFocus<HTMLDivElement>();
  const [newest] = isCurrent ? surveys : [];
  return (
    <div ref={box} tabIndex={-1} role="status" className={styles['saved']}>
      <h2>入户调查已保存</h2>
      {newest !== undefined && (
        <>
          <p>
            结论：<strong>{surveyConclusionNames[newest.conclusion]}</strong>。
            {whatWasSaved({
              ...newest,
              visitedOn: formatDate(newest.visitedOn),
              photos: newest.photoIds.length,
            })}
          </p>
          <p>{whatIsNext(newest.conclusion)}</p>
        </>
      )}
      <div className={styles['buttons']}>
        {newest === undefined || isVisited(newest.conclusion) ? (
          <ButtonLink tone="primary" href={`/work/applications/${id}#act`}>
            审核这件申请
          </ButtonLink>
        ) : (
          <ButtonLink href={`/work/applications/${id}#surveys`}>查看调查表</ButtonLink>
        )}
        <ButtonLink href="/?list=toSurvey">其他待入户的申请</ButtonLink>
      </div>
    </div>
  );
}
