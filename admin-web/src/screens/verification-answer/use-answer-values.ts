import { useCallback, useEffect, useState } from 'react';
import type { AnswerResult } from '../../graphql/gql/graphql.js';
import { deleteDraft, findDraft, saveDraft } from '../../lib/draft-storage.js';
import type { RecordValues } from './record-values.js';

export interface EvidenceFile {
  id: string;
  fileName: string;
}

export interface AnswerValues {
  result: AnswerResult | null;
  records: readonly RecordValues[];
  note: string;
  evidence: readonly EvidenceFile[];
}

const blank: AnswerValues = { result: null, records: [{}], note: '', evidence: [] };
const pause = 800;

interface DraftPlace {
  account: string;
  form: string;
  /** Fields that never go to the disk: id numbers, plates, certificate numbers. */
  secretFields: readonly string[];
}

/** What is typed, kept as a draft until it was answered. */
export function useAnswerValues({ account, form, secretFields }: DraftPlace) {
  const [values, setValues] = useState<AnswerValues>(blank);
  const [isTouched, setTouched] = useState(false);
  const secrets = secretFields.join();
  useEffect(() => {
    let isCurrent = true;
    void findDraft(account, form, secrets.split(',')).then((draft) => {
      if (isCurrent && draft !== null)
        setValues((now) => (now === blank ? { ...blank, ...(draft.values as Partial<AnswerValues>) } : now));
    });
    return () => {
      isCurrent = false;
    };
  }, [account, form, secrets]);
  useEffect(() => {
    if (!isTouched) return undefined;
    const timer = setTimeout(() => {
      void saveDraft(account, form, { ...values }, secrets.split(','));
    }, pause);
    return () => clearTimeout(timer);
  }, [account, form, secrets, isTouched, values]);

  const change = useCallback((next: Partial<AnswerValues>) => {
    setTouched(true);
    setValues((now) => ({ ...now, ...next }));
  }, []);
  /** Several uploads may end between two renderings; each adds to what the others left. */
  const addEvidence = useCallback((file: EvidenceFile) => {
    setTouched(true);
    setValues((now) => ({ ...now, evidence: [...now.evidence, file] }));
  }, []);
  const forget = useCallback(() => {
    setTouched(false);
    return deleteDraft(account, form);
  }, [account, form]);
  return { values, change, addEvidence, forget };
}
