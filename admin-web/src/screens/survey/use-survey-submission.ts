import { useEffect, useState } from 'react';
import { graphql } from '../../graphql/gql/index.js';
import type { SurveyConclusion } from '../../graphql/gql/graphql.js';
import { readActOutcome } from '../../parts/act-outcome.js';
import type { Problem } from '../../parts/outcome.js';
import { useCommand } from '../../parts/use-command.js';
import type { Fields } from '../../parts/use-fields.js';
import { describeDifference } from './resident-difference.js';

const recordDocument = graphql(`
  mutation RecordSurvey($input: RecordSurveyInput!) {
    recordSurvey(input: $input) {
      ...ActOutcome_ApplicationResult
    }
  }
`);

export interface SurveyValues {
  visitedOn: string | null;
  firstSurveyor: string;
  secondSurveyor: string;
  residents: string;
  livingSituation: string;
  neighbourOpinion: string;
  conclusion: SurveyConclusion | null;
  photoIds: readonly string[];
}

function listMissing(values: SurveyValues): Problem[] {
  return [
    ...(values.visitedOn === null ? [{ field: 'visitedOn', message: '请填写入户日期' }] : []),
    ...(values.firstSurveyor.trim() === ''
      ? [{ field: 'firstSurveyor', message: '请填写第一名调查员' }]
      : []),
    ...(values.secondSurveyor.trim() === ''
      ? [{ field: 'secondSurveyor', message: '请填写第二名调查员' }]
      : []),
    ...(/^\d{1,2}$/.test(values.residents.trim())
      ? []
      : [{ field: 'residents', message: '实际居住人数请填数字' }]),
    ...(values.livingSituation.trim() === ''
      ? [{ field: 'livingSituation', message: '请填写居住情况' }]
      : []),
    ...(values.conclusion === null ? [{ field: 'conclusion', message: '请选择结论' }] : []),
  ];
}

interface Surveyed {
  id: string;
  version: number;
  householdSize: number;
}

/** Hands the survey in. Where the signal was lost on the way it goes out again by itself when the signal is back: the same request, done once. What speaks against the conclusion is asked about first. */
export function useSurveySubmission(
  { id, version, householdSize }: Surveyed,
  fields: Fields<SurveyValues>,
  onSaved: () => Promise<void>,
) {
  const { send, isBusy } = useCommand(recordDocument, (data) => readActOutcome(data.recordSurvey));
  const [isLost, setLost] = useState(false);
  const [difference, setDifference] = useState<string | null>(null);
  const handIn = async (isConfirmed: boolean) => {
    if (isBusy) return;
    const { values } = fields;
    const missing = listMissing(values);
    const { visitedOn, conclusion } = values;
    if (visitedOn === null || conclusion === null || missing.length > 0) return fields.note(missing);
    const found = isConfirmed ? null : describeDifference(values, householdSize);
    setDifference(found);
    if (found !== null) return;
    const outcome = await send({
      applicationId: id,
      expectedVersion: version,
      visitedOn,
      conclusion,
      firstSurveyor: values.firstSurveyor.trim(),
      secondSurveyor: values.secondSurveyor.trim(),
      residents: Number(values.residents),
      livingSituation: values.livingSituation.trim(),
      neighbourOpinion: values.neighbourOpinion.trim(),
      photoIds: [...values.photoIds],
    });
    setLost(outcome.kind === 'failed' && outcome.requestId === undefined);
    return outcome.kind === 'done' ? onSaved() : fields.refuse(outcome);
  };
  useEffect(() => {
    if (!isLost) return undefined;
    const handleOnline = () => void handIn(true);
    window.addEventListener('online', handleOnline);
    return () => window.removeEventListener('online', handleOnline);
  });
  return {
    submit: () => handIn(false),
    confirm: () => handIn(true),
    goBack: () => setDifference(null),
    difference,
    isBusy,
    isLost,
  };
}
