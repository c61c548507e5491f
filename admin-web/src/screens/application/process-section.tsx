import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import { applicationStateNames } from '../../text/applications.js';
import { describeReason } from '../../text/reasons.js';
import { FactSection } from '../../ui/fact-section.js';
import { StateTag } from '../../ui/state-tag.js';
import { Timeline, type TimelineEntry } from '../../ui/timeline.js';

export const processFragment = graphql(`
  fragment ProcessSection_Application on Application {
    id
    steps {
      id
      actionLabel
      fromState
      toState
      actorName
      agencyName
      opinion
      reasonCode
      at
      tookDays
      wasOverdue
    }
  }
`);

export function ProcessSection({ application }: { application: FragmentType<typeof processFragment> }) {
  const { steps } = getFragmentData(processFragment, application);
  const entries = steps.map((step): TimelineEntry => {
    const moved = step.fromState === step.toState ? '' : `，转入${applicationStateNames[step.toState]}`;
    const reason = step.reasonCode == null ? '' : `原因：${describeReason(step.reasonCode)}。`;
    const opinion = `${reason}${step.opinion ?? ''}`;
    return {
      id: step.id,
      title: `${step.actionLabel}${moved}`,
      person: step.actorName,
      agency: step.agencyName ?? '系统自动办理',
      at: step.at,
      duration: step.tookDays === 0 ? '不足 1 个工作日' : `${step.tookDays} 个工作日`,
      ...(opinion === '' ? {} : { opinion }),
      ...(step.wasOverdue ? { detail: <StateTag tone="bad" label="超期办理" /> } : {}),
    };
  });
  return (
    <FactSection id="process" title="办理过程" facts={[]}>
      {entries.length === 0 ? (
        <p>还没有办理记录，提交后从这里看到每一步。</p>
      ) : (
        <Timeline label="办理过程，新的在前" entries={entries} />
      )}
    </FactSection>
  );
}
