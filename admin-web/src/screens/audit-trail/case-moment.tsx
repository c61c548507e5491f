import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/index.js';
import { formatInstant } from '../../lib/dates.js';
import { FactSection } from '../../ui/fact-section.js';
import { Notice } from '../../ui/panel.js';
import { TextField } from '../../ui/text-field.js';

const momentDocument = graphql(`
  query CaseAtMoment($caseId: ID!, $at: Instant!) {
    caseAtMoment(caseId: $caseId, at: $at) {
      at
      stateLabel
      stateSince
      householdSize
      openRequests
      answeredRequests
      openSuspicions
      attachments
      surveys
      views
      events
    }
  }
`);

/** Shanghai's clock, whatever the computer's: the form's value without a zone, and the instant it means. */
const zone = '+08:00';
const localOf = (instant: string) =>
  new Date(new Date(instant).getTime() + 8 * 3_600_000).toISOString().slice(0, 19);

/** 办件在过去某一时刻的样子: replayed from the events alone. */
export function CaseMoment({ caseId, at }: { caseId: string; at: string }) {
  const [moment, setMoment] = useState(localOf(at));
  const instant = new Date(`${moment}${zone}`);
  const isInstant = !Number.isNaN(instant.getTime());
  // The second is whole: what happened within it has happened.
  const until = isInstant ? new Date(instant.getTime() + 999).toISOString() : at;
  const [{ data, fetching }] = useQuery({
    query: momentDocument,
    variables: { caseId, at: until },
    pause: !isInstant,
    requestPolicy: 'network-only',
  });
  const found = data?.caseAtMoment;
  return (
    <FactSection
      id="moment"
      title="当时的办件"
      facts={
        found == null
          ? []
          : [
              { label: '状态', value: found.stateLabel ?? '—' },
              { label: '从何时起', value: found.stateSince == null ? '—' : formatInstant(found.stateSince) },
              { label: '家庭人口', value: `${found.householdSize} 人` },
              { label: '核查请求', value: `未答复 ${found.openRequests}，已答复 ${found.answeredRequests}` },
              { label: '未结论疑点', value: found.openSuspicions },
              { label: '附件', value: found.attachments },
              { label: '入户调查', value: `${found.surveys} 次` },
              { label: '被查看', value: `${found.views} 次` },
            ]
      }
    >
      <TextField
        id="moment-at"
        type="datetime-local"
        step={1}
        label="时刻（北京时间）"
        value={moment}
        onChange={(event) => setMoment(event.target.value)}
      />
      {!fetching && found == null && <Notice>这一时刻还没有这件申请，或您没有权限查看。</Notice>}
    </FactSection>
  );
}
