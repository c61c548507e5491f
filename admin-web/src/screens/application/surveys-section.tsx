import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import { formatDate, formatInstant } from '../../lib/dates.js';
import { surveyConclusionNames } from '../../text/applications.js';
import entries from '../../parts/entries.module.css';
import { FactSection } from '../../ui/fact-section.js';
import { StateTag } from '../../ui/state-tag.js';
import styles from './application.module.css';

export const surveysFragment = graphql(`
  fragment SurveysSection_Application on Application {
    id
    surveys {
      id
      visitedOn
      firstSurveyor
      secondSurveyor
      conclusion
      photoIds
      recordedAt
      seen @include(if: $confidential) {
        livingSituation
        neighbourOpinion
        residents
      }
    }
  }
`);

const tones = { CONSISTENT: 'good', INCONSISTENT: 'bad', NOT_REACHED: 'attention' } as const;

export function SurveysSection({ application }: { application: FragmentType<typeof surveysFragment> }) {
  const { surveys } = getFragmentData(surveysFragment, application);
  if (surveys.length === 0) return null;
  return (
    <FactSection id="surveys" title="入户调查" facts={[]}>
      <ul className={entries['entries']}>
        {surveys.map((survey) => (
          <li key={survey.id} className={entries['entry']}>
            <div className={entries['line']}>
              <strong>{formatDate(survey.visitedOn)} 入户</strong>
              <StateTag label={surveyConclusionNames[survey.conclusion]} tone={tones[survey.conclusion]} />
              <span className={styles['soft']}>
                调查员 {survey.firstSurveyor}、{survey.secondSurveyor} · {formatInstant(survey.recordedAt)}{' '}
                录入
              </span>
            </div>
            {survey.seen == null ? (
              <p className={styles['soft']}>入户所见属保密内容，您的岗位不能查看。</p>
            ) : (
              <>
                <p>
                  实际居住 {survey.seen.residents} 人。{survey.seen.livingSituation}
                </p>
                {survey.seen.neighbourOpinion !== '' && <p>邻里意见：{survey.seen.neighbourOpinion}</p>}
              </>
            )}
            {survey.photoIds.length > 0 && (
              <p className={entries['line']}>
                {survey.photoIds.map((photoId, index) => (
                  <a key={photoId} href={`/files/${photoId}`} target="_blank" rel="noreferrer">
                    照片 {index + 1}
                  </a>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </FactSection>
  );
}
