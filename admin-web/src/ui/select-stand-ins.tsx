import { Input, InputBase, Pill, PillsInput } from '@mantine/core';
import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import type { useLateControl } from './use-late-control.js';

interface StandInProps<Value> {
  looks: {
    id: string;
    placeholder: string;
    error: boolean;
    'aria-describedby': string | undefined;
    'aria-invalid': true | undefined;
    classNames: { input: string };
    rightSection: ReactNode;
  };
  reach: ReturnType<typeof useLateControl>['reach'];
  labelOf: (value: string) => string;
  value: Value;
  onChange: (value: Value) => void;
  onBlur?: () => void;
  /** Words for the clear button; without them there is none. */
  clearLabel?: string | undefined;
}

const closedList = {
  role: 'combobox',
  'aria-haspopup': 'listbox',
  'aria-expanded': false,
  autoComplete: 'off',
  readOnly: true,
} as const satisfies ComponentProps<'input'>;

/** As in the kit: the focus stays in the field. */
const keepFocus = (event: MouseEvent) => event.preventDefault();

function ClearButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Input.ClearButton
      tabIndex={-1}
      aria-hidden
      size="md"
      aria-label={label}
      onMouseDown={keepFocus}
      onClick={(event) => {
        event.stopPropagation();
        onClick();
      }}
    />
  );
}

/** What a closed select looks like, until the kit's own has come. */
export function SelectStandIn({
  looks,
  reach,
  labelOf,
  value,
  onChange,
  onBlur,
  clearLabel,
}: StandInProps<string | null>) {
  return (
    <InputBase
      {...looks}
      {...closedList}
      {...reach}
      {...(onBlur === undefined ? {} : { onBlur })}
      pointer
      value={value === null ? '' : labelOf(value)}
      rightSectionPointerEvents="none"
      __clearable={clearLabel !== undefined && value !== null}
      __clearSection={<ClearButton label={clearLabel ?? ''} onClick={() => onChange(null)} />}
    />
  );
}

export function MultiSelectStandIn({
  looks,
  reach,
  labelOf,
  value,
  onChange,
  clearLabel,
}: StandInProps<string[]>) {
  const { id, placeholder, classNames, rightSection, error, ...aria } = looks;
  return (
    <PillsInput
      id={id}
      pointer
      error={error}
      classNames={classNames}
      rightSection={rightSection}
      rightSectionPointerEvents="none"
      __clearable={clearLabel !== undefined && value.length > 0}
      __clearSection={<ClearButton label={clearLabel ?? ''} onClick={() => onChange([])} />}
      onClick={reach.onClick}
    >
      {/* The kit keeps as much room for its clear button. */}
      <Pill.Group {...(value.length === 0 ? {} : { style: { paddingInlineEnd: 50 } })}>
        {value.map((one) => (
          <Pill key={one} withRemoveButton onRemove={() => onChange(value.filter((other) => other !== one))}>
            {labelOf(one)}
          </Pill>
        ))}
        <PillsInput.Field
          {...aria}
          {...closedList}
          pointer
          placeholder={placeholder}
          type={placeholder === '' ? 'hidden' : 'visible'}
          onFocus={reach.onFocus}
          onKeyDown={reach.onKeyDown}
        />
      </Pill.Group>
    </PillsInput>
  );
}
