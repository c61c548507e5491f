import type { Secrecy, TopicKind } from '../../graphql/gql/graphql.js';
import { secrecyNames, topicKindNames } from '../../text/joint.js';
import { MultiSelect, Select, type Option } from '../../ui/select-field.js';
import { TextArea, TextField } from '../../ui/text-field.js';
import type { Fields } from '../use-fields.js';

export interface TopicValues {
  kind: TopicKind;
  title: string;
  background: string;
  proposal: string;
  consultedAgencyIds: string[];
  secrecy: Secrecy;
}

export const emptyTopic: TopicValues = {
  kind: 'POLICY',
  title: '',
  background: '',
  proposal: '',
  consultedAgencyIds: [],
  secrecy: 'ORDINARY',
};

const optionsOf = (names: Record<string, string>): Option[] =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

interface TopicFieldsProps {
  form: Pick<Fields<TopicValues>, 'values' | 'change' | 'problemOf'>;
  members: readonly Option[];
}

/** What a member writes about a topic, the first time and when it was sent back. */
export function TopicFields({ form, members }: TopicFieldsProps) {
  const { values, change, problemOf } = form;
  return (
    <>
      <Select
        id="topic-kind"
        label="类别"
        hint="专题研究：背景写调查分析，建议写查明的问题和对策。"
        options={optionsOf(topicKindNames)}
        value={values.kind}
        onChange={(kind) => kind !== null && change({ kind: kind as TopicKind })}
      />
      <TextField
        id="topic-title"
        label="题目"
        value={values.title}
        error={problemOf('title')}
        onChange={(event) => change({ title: event.target.value })}
      />
      <TextArea
        id="topic-background"
        label="背景"
        hint="涉及个案时只写申请编号，不写姓名和证件号码。"
        value={values.background}
        error={problemOf('background')}
        onChange={(event) => change({ background: event.target.value })}
      />
      <TextArea
        id="topic-proposal"
        label="建议"
        value={values.proposal}
        error={problemOf('proposal')}
        onChange={(event) => change({ proposal: event.target.value })}
      />
      <MultiSelect
        id="topic-consultedAgencyIds"
        label="需会商单位"
        optional
        searchable
        options={members}
        value={values.consultedAgencyIds}
        onChange={(consultedAgencyIds) => change({ consultedAgencyIds })}
      />
      <Select
        id="topic-secrecy"
        label="知悉范围"
        hint="国家秘密不得录入本系统。"
        options={optionsOf(secrecyNames)}
        value={values.secrecy}
        onChange={(secrecy) => secrecy !== null && change({ secrecy: secrecy as Secrecy })}
      />
    </>
  );
}
