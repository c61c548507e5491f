import { useState, type ChangeEvent, type ComponentProps } from 'react';
import { joinClasses } from '../lib/join-classes.js';
import { describedBy, Field, type FieldTexts } from './field.js';
import styles from './field.module.css';

type FileFieldProps = FieldTexts & Omit<ComponentProps<'input'>, keyof FieldTexts | 'type'>;

function formatSize(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

export function FileField({ id, label, hint, error, optional, className, onChange, ...input }: FileFieldProps) {
  const [files, setFiles] = useState<readonly File[]>([]);
  const texts = { id, label, hint, error, optional };
  const handleChange = (event: ChangeEvent<HTMLInputElement>) => {
    setFiles([...(event.target.files ?? [])]);
    onChange?.(event);
  };
  return (
    <Field {...texts}>
      <input
        {...input}
        id={id}
        type="file"
        onChange={handleChange}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={describedBy(texts)}
        className={joinClasses(styles['file'], className)}
      />
      {files.length > 0 && (
        <ul className={styles['fileList']} aria-label="已选择的文件">
          {files.map((file) => (
            <li key={`${file.name}-${file.size}`}>
              {file.name}（{formatSize(file.size)}）
            </li>
          ))}
        </ul>
      )}
    </Field>
  );
}
