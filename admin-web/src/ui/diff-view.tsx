import styles from './facts.module.css';

export interface Change {
  label: string;
  before: string | null;
  after: string | null;
}

export function DiffView({ caption, changes }: { caption: string; changes: readonly Change[] }) {
  return (
    <table className={styles['diff']}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">项目</th>
          <th scope="col">变更前</th>
          <th scope="col">变更后</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.label}>
            <th scope="row">{change.label}</th>
            <td>{change.before === null ? '（空）' : <del>{change.before}</del>}</td>
            <td>{change.after === null ? '（已删除）' : <ins>{change.after}</ins>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
