import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import type { ComparisonSection_PersonComparisonFragment } from '../../graphql/gql/graphql.js';
import { formatDate } from '../../lib/dates.js';
import { joinClasses } from '../../lib/join-classes.js';
import { formatYuan } from '../../parts/money.js';
import { comparisonStateNames } from '../../text/materials.js';
import { FactSection } from '../../ui/fact-section.js';
import { StateTag } from '../../ui/state-tag.js';
import styles from './application.module.css';

export const comparisonFragment = graphql(`
  fragment ComparisonSection_PersonComparison on PersonComparison {
    personId
    personName
    fields {
      field
      label
      unit
      declared
      answered
      state
      isDifferent
      source
      recordTypes
      asOf
    }
  }
`);

type Field = ComparisonSection_PersonComparisonFragment['fields'][number];

/** Before the first answer there is nothing to compare; 核查结果 says who is being asked. */
export const isCompared = (rows: readonly FragmentType<typeof comparisonFragment>[]): boolean =>
  getFragmentData(comparisonFragment, rows).some((person) =>
    person.fields.some((field) => field.state !== 'NOT_CHECKED'),
  );

/** 差异: fields in which an answer says something else than the declaration. */
export const countDifferences = (rows: readonly FragmentType<typeof comparisonFragment>[]): number =>
  getFragmentData(comparisonFragment, rows)
    .flatMap((person) => person.fields)
    .filter((field) => field.isDifferent).length;

/** Declared and answered side by side; what differs is marked by word and bar as well as by colour. */
export function ComparisonSection({ rows }: { rows: readonly FragmentType<typeof comparisonFragment>[] }) {
  const persons = getFragmentData(comparisonFragment, rows).filter((person) => person.fields.length > 0);
  if (!isCompared(rows)) return null;
  const different = countDifferences(rows);
  return (
    <FactSection
      id="comparison"
      title="申报与核查比对"
      facts={[]}
      actions={
        different === 0 ? (
          <StateTag tone="good" label="没有差异" />
        ) : (
          <StateTag tone="bad" label={`${different} 处差异`} />
        )
      }
    >
      {persons.map((person) => (
        <div key={person.personId} className={styles['ofPerson']}>
          <h3>{person.personName}</h3>
          <table className={joinClasses(styles['table'], styles['compared'])}>
            <caption className="visually-hidden">{person.personName}的申报与核查比对</caption>
            <thead>
              <tr>
                <th scope="col">项目</th>
                <th scope="col">申报</th>
                <th scope="col">核查</th>
                <th scope="col">结果</th>
                <th scope="col">来源与数据时点</th>
              </tr>
            </thead>
            <tbody>
              {person.fields.map((field) => (
                <ComparedRow key={field.field} field={field} />
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </FactSection>
  );
}

function ComparedRow({ field }: { field: Field }) {
  const withUnit = (value: string | null | undefined) => {
    if (value == null || value === '') return '无';
    // Money travels in fen; people read yuan.
    return field.unit === '分' ? formatYuan(Number(value)) : `${value} ${field.unit}`;
  };
  return (
    <tr className={joinClasses(field.isDifferent && styles['different'])}>
      <th scope="row">{field.label}</th>
      <td data-label="申报" className={styles['whole']}>
        {withUnit(field.declared)}
      </td>
      <td data-label="核查" className={styles['whole']}>
        {field.state === 'NOT_CHECKED' ? '未核查' : withUnit(field.answered)}
      </td>
      <td data-label="结果">
        <StateTag
          label={comparisonStateNames[field.state]}
          tone={field.isDifferent ? 'bad' : field.state === 'NOT_CHECKED' ? 'neutral' : 'good'}
        />
      </td>
      <td data-label="来源与数据时点">
        {field.source === '' ? '—' : field.source}
        {field.asOf != null && `，截至 ${formatDate(field.asOf)}`}
      </td>
    </tr>
  );
}
