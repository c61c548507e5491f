import { Button } from '../../ui/button.js';
import styles from './application.module.css';

interface OpinionTemplatesProps {
  templates: readonly string[];
  onPick: (text: string) => void;
}

/** Sentences a clerk would otherwise type again and again; picked ones can be edited before submitting. */
export function OpinionTemplates({ templates, onPick }: OpinionTemplatesProps) {
  if (templates.length === 0) return null;
  return (
    <div className={styles['templates']} role="group" aria-label="常用意见">
      <p className={styles['soft']}>常用意见，点选后可以修改：</p>
      {templates.map((template) => (
        <Button
          key={template}
          size="small"
          className={styles['template'] ?? ''}
          onClick={() => onPick(template)}
        >
          {template}
        </Button>
      ))}
    </div>
  );
}
