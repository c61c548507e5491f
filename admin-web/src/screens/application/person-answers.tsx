import { useId, useState, type ReactNode } from 'react';
import { Button } from '../../ui/button.js';
import styles from './application.module.css';
import { isContradicting, isQuiet } from './quiet-requests.js';
import { RequestRow, type ChosenAct, type VerificationRow } from './verification-row.js';

interface PersonAnswersProps {
  name: string;
  requests: readonly VerificationRow[];
  different: ReadonlySet<string>;
  /** Null where nobody may act on any row: then the column is not there at all. */
  onAct: ((chosen: ChosenAct) => void) | null;
}

/** What the agencies were asked about one person: first what needs reading, then in one line what nobody has a record of. */
export function PersonAnswers({ name, requests, different, onAct }: PersonAnswersProps) {
  const quiet = requests.filter((request) => isQuiet(request, different));
  const telling = requests.filter((request) => !quiet.includes(request));
  const rows = (shown: readonly VerificationRow[]) =>
    shown.map((request) => (
      <RequestRow
        key={request.id}
        request={request}
        isDifferent={isContradicting(request, different)}
        onAct={onAct}
      />
    ));
  return (
    <div className={styles['ofPerson']}>
      <h3>{name}</h3>
      <div className={styles['tableBox']}>
        <table className={styles['table']}>
          <caption className="visually-hidden">{name}的核查结果</caption>
          <thead>
            <tr>
              <th scope="col">核查内容</th>
              <th scope="col">单位</th>
              <th scope="col">结果</th>
              <th scope="col">数据时点</th>
              <th scope="col">查到的内容和说明</th>
              {onAct !== null && <th scope="col">处理</th>}
            </tr>
          </thead>
          <tbody>{rows(telling)}</tbody>
          {quiet.length > 0 && (
            <QuietRows
              label={`${telling.length > 0 ? '另有' : '全部'} ${quiet.length} 项无记录`}
              types={quiet.map(({ recordTypeLabel }) => recordTypeLabel)}
              columns={onAct === null ? 5 : 6}
            >
              {rows(quiet)}
            </QuietRows>
          )}
        </table>
      </div>
    </div>
  );
}

interface QuietRowsProps {
  label: string;
  types: readonly string[];
  columns: number;
  children: ReactNode;
}

/** On paper they all stand there: a folded line could not be opened any more. */
function QuietRows({ label, types, columns, children }: QuietRowsProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <tbody className={styles['foldLine']}>
        <tr>
          <td colSpan={columns}>
            <Button
              size="small"
              tone="quiet"
              aria-expanded={isOpen}
              aria-controls={id}
              onClick={() => setOpen(!isOpen)}
            >
              {label}（{isOpen ? '收起' : '展开'}）
            </Button>
            {!isOpen && <span className={styles['soft']}>{[...new Set(types)].join('、')}</span>}
          </td>
        </tr>
      </tbody>
      <tbody id={id} className={styles['folded']} hidden={!isOpen}>
        {children}
      </tbody>
    </>
  );
}
