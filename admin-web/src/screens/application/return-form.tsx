import { graphql } from '../../graphql/gql/index.js';
import { readActOutcome } from '../../parts/act-outcome.js';
import type { Problem } from '../../parts/outcome.js';
import { useCommand } from '../../parts/use-command.js';
import { useDraft } from '../../parts/use-draft.js';
import { useFields, type Fields } from '../../parts/use-fields.js';
import { Button } from '../../ui/button.js';
import { TextArea, TextField } from '../../ui/text-field.js';
import { useFocusOn } from '../../ui/use-arrival-focus.js';
import { ActFrame } from './act-frame.js';
import { finish, type ActFormProps } from './act-forms.js';
import { actTexts } from './act-texts.js';
import styles from './application.module.css';

const returnDocument = graphql(`
  mutation ReturnApplication($input: ReturnApplicationInput!) {
    returnApplication(input: $input) {
      ...ActOutcome_ApplicationResult
    }
  }
`);

interface Item {
  subject: string;
  request: string;
}

const commonItems: readonly Item[] = [
  { subject: '身份证明', request: '请补交申请人和家庭成员的身份证、户口簿复印件。' },
  { subject: '收入证明', request: '请补交近6个月的工资流水或收入证明，盖单位公章。' },
  { subject: '住房证明', request: '请补交现住房的产权证明、租赁合同或单位住房情况证明。' },
  { subject: '婚姻证明', request: '请补交结婚证、离婚证或离婚协议复印件。' },
  { subject: '授权核查同意书', request: '请由全部成年家庭成员在授权核查同意书上签字。' },
];

const emptyItem: Item = { subject: '', request: '' };

function listMissing(items: readonly Item[]): Problem[] {
  return items.flatMap((item, index) => [
    ...(item.subject.trim() === ''
      ? [{ field: `items.${index}.subject`, message: `请填写第${index + 1}项的补正事项` }]
      : []),
    ...(item.request.trim() === ''
      ? [{ field: `items.${index}.request`, message: `请写明第${index + 1}项怎样补正` }]
      : []),
  ]);
}

/** One consolidated list a round (一次性告知): everything that is missing goes into it together. */
export function ReturnForm({
  applicationId,
  expectedVersion,
  label,
  account,
  onDone,
  onReload,
  onCancel,
}: ActFormProps) {
  const fields = useFields<{ items: readonly Item[]; opinion: string }>({ items: [emptyItem], opinion: '' });
  const focusOn = useFocusOn();
  const { items, opinion } = fields.values;
  const draft = useDraft(account, `act/${applicationId}/return`, fields.values, fields.change);
  const { send, isBusy } = useCommand(returnDocument, (data) => readActOutcome(data.returnApplication));
  const setItems = (next: readonly Item[]) => fields.change({ items: next });
  const changeItem = (index: number, part: Partial<Item>) =>
    setItems(items.map((item, at) => (at === index ? { ...item, ...part } : item)));
  const addItem = (item: Item) =>
    setItems([...items.filter((one) => one.subject !== '' || one.request !== ''), item]);
  const submit = async () => {
    const missing = listMissing(items);
    if (missing.length > 0) return fields.note(missing);
    const sent = {
      applicationId,
      expectedVersion,
      items: items.map((item) => ({ ...item })),
      opinion: opinion.trim() === '' ? null : opinion.trim(),
    };
    return finish(await send(sent), fields, async () => {
      await draft.discard();
      onDone();
    });
  };
  return (
    <ActFrame
      {...actTexts.return}
      {...fields}
      label={label}
      isBusy={isBusy}
      onReload={onReload}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <div className={styles['templates']} role="group" aria-label="常见补正事项">
        <p className={styles['soft']}>常见事项，点选加入清单：</p>
        {commonItems.map((item) => (
          <Button key={item.subject} size="small" onClick={() => addItem(item)}>
            {item.subject}
          </Button>
        ))}
      </div>
      <ol className={styles['itemList']}>
        {items.map((item, index) => (
          <ItemFields
            key={index}
            index={index}
            item={item}
            problemOf={fields.problemOf}
            onChange={(part) => changeItem(index, part)}
            onRemove={items.length > 1 ? () => setItems(items.filter((_one, at) => at !== index)) : null}
          />
        ))}
      </ol>
      <div>
        <Button
          onClick={() => {
            setItems([...items, emptyItem]);
            focusOn(`items-${items.length}-subject`);
          }}
        >
          再加一项
        </Button>
      </div>
      <TextArea
        id="opinion"
        label="给申请人的说明"
        optional
        rows={2}
        value={opinion}
        onChange={(event) => fields.change({ opinion: event.target.value })}
      />
    </ActFrame>
  );
}

interface ItemFieldsProps extends Pick<Fields<unknown>, 'problemOf'> {
  index: number;
  item: Item;
  onChange: (part: Partial<Item>) => void;
  /** Null for the only item: a list is never empty. */
  onRemove: (() => void) | null;
}

function ItemFields({ index, item, problemOf, onChange, onRemove }: ItemFieldsProps) {
  return (
    <li className={styles['item']}>
      <TextField
        id={`items-${index}-subject`}
        label={`第${index + 1}项 补正事项`}
        maxLength={60}
        value={item.subject}
        onChange={(event) => onChange({ subject: event.target.value })}
        error={problemOf(`items.${index}.subject`)}
      />
      <TextArea
        id={`items-${index}-request`}
        label="怎样补正"
        rows={2}
        maxLength={300}
        value={item.request}
        onChange={(event) => onChange({ request: event.target.value })}
        error={problemOf(`items.${index}.request`)}
      />
      {onRemove !== null && (
        <div>
          <Button size="small" tone="quiet" onClick={onRemove}>
            删去第{index + 1}项
          </Button>
        </div>
      )}
    </li>
  );
}
