import { useRef, useState, type ChangeEvent, type ComponentProps } from 'react';
import { formatSize } from '../lib/format-size.js';
import { Button } from './button.js';
import { describedBy, Field, type FieldTexts } from './field.js';
import styles from './field.module.css';

type FileFieldProps = FieldTexts & Omit<ComponentProps<'input'>, keyof FieldTexts | 'type'>;

export function FileField({ id, label, hint, error, optional, onChange, ref, ...rest }: FileFieldProps) {
  const [files, setFiles] = useState<readonly File[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const keepInput = (node: HTMLInputElement | null) => {
    input.current = node;
    if (typeof ref === 'function') ref(node);
    else if (ref != null) ref.current = node;
  };
  const texts = { id, label, hint, error, optional };
  const handleChange = (event: ChangeEvent<HTMLInputElement>) => {
    setFiles([...(event.target.files ?? [])]);
    onChange?.(event);
  };
  return (
    <Field {...texts}>
      {/* The browser's own control speaks the browser's language; ours is Chinese everywhere. */}
      <div className={styles['file']}>
        <Button
          id={id}
          aria-labelledby={`${id}-label ${id}`}
          aria-describedby={describedBy(texts)}
          onClick={() => input.current?.click()}
        >
          选择文件
        </Button>
        <span className={styles['hint']}>
          {files.length === 0 ? '尚未选择文件' : `已选 ${files.length} 个文件`}
        </span>
        <input {...rest} ref={keepInput} type="file" hidden tabIndex={-1} onChange={handleChange} />
      </div>
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
