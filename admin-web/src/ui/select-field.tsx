import { MultiSelect as KitMultiSelect, Select as KitSelect } from '@mantine/core';
import { describedBy, Field, type FieldTexts } from './field.js';
import styles from './kit-input.module.css';

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
  return (
    <Field {...texts}>
      <KitSelect
        id={texts.id}
        data={[...options]}
        value={value}
        onChange={(next) => onChange(next)}
        {...(onBlur === undefined ? {} : { onBlur })}
        placeholder={placeholder}
        searchable={searchable}
        {...(onSearch === undefined
          ? {}
          : { onSearchChange: onSearch, filter: ({ options: found }) => found, limit: foundLimit })}
        clearable={clearable}
        clearButtonProps={{ 'aria-label': `清除${texts.label}`, size: 'md' }}
        allowDeselect={false}
        nothingFoundMessage="没有符合的选项"
        error={texts.error !== undefined}
        aria-describedby={describedBy(texts)}
        aria-invalid={texts.error !== undefined || undefined}
        classNames={classNames}
        comboboxProps={comboboxProps}
      />
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
  placeholder = '全部',
  searchable = false,
  ...texts
}: MultiSelectProps) {
  return (
    <Field {...texts}>
      <KitMultiSelect
        id={texts.id}
        data={[...options]}
        value={[...value]}
        onChange={onChange}
        placeholder={value.length === 0 ? placeholder : ''}
        searchable={searchable}
        clearable
        clearButtonProps={{ 'aria-label': `清除${texts.label}`, size: 'md' }}
        nothingFoundMessage="没有符合的选项"
        error={texts.error !== undefined}
        aria-describedby={describedBy(texts)}
        aria-invalid={texts.error !== undefined || undefined}
        classNames={classNames}
        comboboxProps={comboboxProps}
      />
    </Field>
  );
}
