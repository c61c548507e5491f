import { describedBy, Field, type FieldTexts } from './field.js';
import styles from './kit-input.module.css';
import { lateSelects } from './kit-parts.js';
import { SelectChevron } from './select-chevron.js';
import { MultiSelectStandIn, SelectStandIn } from './select-stand-ins.js';
import { useLateControl } from './use-late-control.js';

export interface Option {
  value: string;
  label: string;
  disabled?: boolean;
}

export interface OptionGroup {
  group: string;
  items: Option[];
}

/** Of what the server finds while the person types; a list that is here already is shown whole. */
const foundLimit = 50;
const classNames = {
  input: styles['input'] ?? '',
  option: styles['option'] ?? '',
  dropdown: styles['dropdown'] ?? '',
};
const comboboxProps = { transitionProps: { duration: 0 }, shadow: 'none' };
const noOptionsText = '选项没有加载成功，请保存已填写的内容后刷新页面。';

/** What the list and its stand-in have in common. */
const looksOf = (texts: FieldTexts, placeholder: string) => ({
  id: texts.id,
  placeholder,
  error: texts.error !== undefined,
  'aria-describedby': describedBy(texts),
  'aria-invalid': texts.error !== undefined || undefined,
  classNames,
  rightSection: <SelectChevron />,
});

function useLateSelects(texts: FieldTexts, placeholder: string) {
  const { part, failure, reach } = useLateControl(lateSelects, texts.id);
  const shown = failure === undefined ? texts : { ...texts, error: noOptionsText };
  return { part, reach, shown, looks: looksOf(shown, placeholder) };
}

interface SelectProps extends FieldTexts {
  options: readonly (Option | OptionGroup)[];
  value: string | null;
  onChange: (value: string | null) => void;
  onBlur?: () => void;
  placeholder?: string;
  searchable?: boolean;
  /** Called while the person types; the parent then passes the options the server found. */
  onSearch?: (text: string) => void;
  clearable?: boolean;
}

const labelIn = (options: SelectProps['options']) => (value: string) =>
  options.flatMap((one) => ('group' in one ? one.items : one)).find((one) => one.value === value)?.label ??
  '';

export function Select({
  options,
  value,
  onChange,
  onBlur,
  placeholder = '请选择',
  searchable = false,
  onSearch,
  clearable = false,
  ...texts
}: SelectProps) {
  const { part, reach, shown, looks } = useLateSelects(texts, placeholder);
  const clearLabel = `清除${texts.label}`;
  const shared = { value, onChange, ...(onBlur === undefined ? {} : { onBlur }) };
  return (
    <Field {...shown}>
      {part === undefined ? (
        <SelectStandIn
          {...shared}
          looks={looks}
          reach={reach}
          labelOf={labelIn(options)}
          clearLabel={clearable ? clearLabel : undefined}
        />
      ) : (
        <part.Select
          {...shared}
          {...looks}
          data={[...options]}
          searchable={searchable}
          {...(onSearch === undefined
            ? {}
            : { onSearchChange: onSearch, filter: ({ options: found }) => found, limit: foundLimit })}
          clearable={clearable}
          clearButtonProps={{ 'aria-label': clearLabel, size: 'md' }}
          allowDeselect={false}
          nothingFoundMessage="没有符合的选项"
          comboboxProps={comboboxProps}
        />
      )}
    </Field>
  );
}

interface MultiSelectProps extends FieldTexts {
  options: readonly Option[];
  value: readonly string[];
  onChange: (value: string[]) => void;
  placeholder?: string;
  searchable?: boolean;
}

export function MultiSelect({
  options,
  value,
  onChange,
  placeholder = '请选择',
  searchable = false,
  ...texts
}: MultiSelectProps) {
  const { part, reach, shown, looks } = useLateSelects(texts, value.length === 0 ? placeholder : '');
  const clearLabel = `清除${texts.label}`;
  const shared = { value: [...value], onChange };
  return (
    <Field {...shown}>
      {part === undefined ? (
        <MultiSelectStandIn
          {...shared}
          looks={looks}
          reach={reach}
          labelOf={labelIn(options)}
          clearLabel={clearLabel}
        />
      ) : (
        <part.MultiSelect
          {...shared}
          {...looks}
          data={[...options]}
          searchable={searchable}
          clearable
          clearButtonProps={{ 'aria-label': clearLabel, size: 'md' }}
          nothingFoundMessage="没有符合的选项"
          comboboxProps={comboboxProps}
        />
      )}
    </Field>
  );
}
