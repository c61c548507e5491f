import { useEffect, useRef, useState } from 'react';
import { graphql } from '../../graphql/gql/index.js';
import type { AttachmentKind } from '../../graphql/gql/graphql.js';
import { readActOutcome } from '../../parts/act-outcome.js';
import { useCommand } from '../../parts/use-command.js';
import { attachmentKindNames, materialKinds } from '../../text/materials.js';
import { Button } from '../../ui/button.js';
import { ConfirmConsequence } from '../../ui/confirm-consequence.js';
import { Select } from '../../ui/select-field.js';
import styles from './new-application.module.css';

const removeDocument = graphql(`
  mutation RemoveMaterial($input: RemoveMaterialInput!) {
    removeMaterial(input: $input) {
      ...ActOutcome_ApplicationResult
    }
  }
`);

const changeKindDocument = graphql(`
  mutation ChangeMaterialKind($input: ChangeMaterialKindInput!) {
    changeMaterialKind(input: $input) {
      ...ActOutcome_ApplicationResult
    }
  }
`);

export interface Told {
  message: string;
  isBad: boolean;
}

interface MaterialActionsProps {
  file: { id: string; kind: AttachmentKind; fileName: string };
  applicationId: string;
  version: number;
  onTold: (told: Told) => void;
}

/** What can still be done with a material that was uploaded by mistake. */
export function MaterialActions(props: MaterialActionsProps) {
  const { file } = props;
  const [isChanging, setChanging] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const close = () => {
    setChanging(false);
    requestAnimationFrame(() => change.current?.focus());
  };
  if (isChanging) return <KindForm {...props} onClose={close} onChanged={() => setChanging(false)} />;
  return (
    <span className={styles['fileActions']}>
      <Button
        ref={change}
        size="small"
        tone="quiet"
        aria-label={`改种类：${file.fileName}`}
        onClick={() => setChanging(true)}
      >
        改种类
      </Button>
      <RemoveMaterial {...props} />
    </span>
  );
}

function RemoveMaterial({ file, applicationId, version, onTold }: MaterialActionsProps) {
  const [isAsking, setAsking] = useState(false);
  const [answers, setAnswers] = useState(0);
  const { send } = useCommand(removeDocument, (data) => readActOutcome(data.removeMaterial));
  const remove = async () => {
    const outcome = await send({ applicationId, expectedVersion: version, attachmentId: file.id });
    const isDone = outcome.kind === 'done';
    setAsking(false);
    setAnswers((count) => count + 1);
    onTold({ message: isDone ? `“${file.fileName}”已删除。` : outcome.message, isBad: !isDone });
  };
  return (
    <>
      <Button size="small" tone="quiet" aria-label={`删除：${file.fileName}`} onClick={() => setAsking(true)}>
        删除
      </Button>
      {/* Put away with its answer: it would give the focus back to the button, and what was done is told above. */}
      <ConfirmConsequence
        key={answers}
        open={isAsking}
        title={`确认删除“${file.fileName}”？`}
        consequences={['文件内容立即清除，不能恢复；需要时只能重新上传。', '谁在什么时候删除，会留痕。']}
        confirmLabel="删除这份材料"
        tone="danger"
        onConfirm={remove}
        onCancel={() => setAsking(false)}
      />
    </>
  );
}

interface KindFormProps extends MaterialActionsProps {
  onClose: () => void;
  onChanged: () => void;
}

function KindForm({ file, applicationId, version, onTold, onClose, onChanged }: KindFormProps) {
  const [kind, setKind] = useState<AttachmentKind>(file.kind);
  const fieldId = `kind-${file.id}`;
  useEffect(() => void document.getElementById(fieldId)?.focus(), [fieldId]);
  const { send, isBusy } = useCommand(changeKindDocument, (data) => readActOutcome(data.changeMaterialKind));
  const save = async () => {
    if (kind === file.kind) return onClose();
    const outcome = await send({ applicationId, expectedVersion: version, attachmentId: file.id, kind });
    if (outcome.kind !== 'done') return onTold({ message: outcome.message, isBad: true });
    onChanged();
    return onTold({ message: `“${file.fileName}”已改为“${attachmentKindNames[kind]}”。`, isBad: false });
  };
  return (
    <div role="group" aria-label={`改种类：${file.fileName}`} className={styles['kindForm']}>
      <Select
        id={fieldId}
        label="改为"
        options={materialKinds}
        value={kind}
        onChange={(value) => setKind((value ?? file.kind) as AttachmentKind)}
      />
      <Button busy={isBusy} onClick={() => void save()}>
        保存种类
      </Button>
      <Button tone="quiet" onClick={onClose}>
        取消
      </Button>
    </div>
  );
}
