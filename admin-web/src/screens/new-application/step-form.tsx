import type { ReactNode } from 'react';
import { LeaveQuestion } from '../../parts/leave-question.js';
import { RestoredDraft } from '../../parts/restored-draft.js';
import { StaleNotice } from '../../parts/stale-notice.js';
import type { DraftHandle } from '../../parts/use-draft.js';
import type { Fields } from '../../parts/use-fields.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import styles from './new-application.module.css';

interface StepFormProps {
  label: string;
  fields: Pick<Fields<object>, 'problems' | 'attempt' | 'isStale'>;
  isBusy: boolean;
  submitLabel: string;
  draft: DraftHandle;
  onReload?: () => void;
  onSubmit: () => void;
  /** Beside the submit button. */
  beside?: ReactNode;
  children: ReactNode;
}

/** One step of the intake: saved on the server by its own button, errors beside the fields. */
export function StepForm(props: StepFormProps) {
  const { label, fields, isBusy, submitLabel, draft, onReload, onSubmit, beside, children } = props;
  return (
    <form
      noValidate
      aria-label={label}
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) onSubmit();
      }}
    >
      <ErrorSummary
        problems={fields.problems}
        attempt={fields.attempt}
        title="还没有保存，请先处理以下问题"
      />
      {fields.isStale && onReload !== undefined && <StaleNotice onReload={onReload} />}
      <LeaveQuestion isUnsaved={draft.isUnsaved} what={`“${label}”`} part="step" draft={draft} />
      <RestoredDraft draft={draft}>
        没有保存的内容。证件号码、电话、账号和号牌不留在电脑上，填过的请重新填写。
      </RestoredDraft>
      {children}
      <div className={styles['buttons']}>
        <Button type="submit" tone="primary" busy={isBusy}>
          {submitLabel}
        </Button>
        {beside}
      </div>
    </form>
  );
}
