import { useState } from 'react';
import { Controller } from 'react-hook-form';
import * as z from 'zod/mini';
import { Button } from '../../ui/button.js';
import { Checkbox, RadioGroup } from '../../ui/choice-field.js';
import { DateField } from '../../ui/date-field.js';
import { FileField } from '../../ui/file-field.js';
import { Form, useSchemaForm } from '../../ui/form.js';
import { FormRow } from '../../ui/form-row.js';
import { MultiSelect, Select } from '../../ui/select-field.js';
import { NumberField, TextArea, TextField } from '../../ui/text-field.js';
import styles from './gallery.module.css';

const schema = z.object({
  applicant: z.string().check(z.minLength(2, '请填写申请人姓名')),
  incomeYuan: z.string().check(z.regex(/^\d+(\.\d{1,2})?$/, '月收入请填数字，如 1850 或 1850.50')),
  category: z.string().check(z.minLength(1, '请选择保障类别')),
  marriage: z.string().check(z.minLength(1, '请选择婚姻状况')),
  visitedOn: z.string().check(z.minLength(1, '请填写入户日期')),
  note: z.string(),
});

const categories = ['低保家庭', '低收入家庭', '新就业无房职工'].map((name) => ({ value: name, label: name }));

type RegistrationForm = ReturnType<typeof useSchemaForm<z.infer<typeof schema>>>;

export function FormGallery() {
  const form = useSchemaForm(schema, {
    applicant: '',
    incomeYuan: '',
    category: '',
    marriage: '',
    visitedOn: '',
    note: '',
  });
  const [savedName, setSavedName] = useState<string | null>(null);
  const [agencies, setAgencies] = useState<string[]>(['civil']);
  const { errors } = form.formState;
  return (
    <section className={styles['block']} aria-labelledby="form-title">
      <h2 id="form-title">表单</h2>
      <Form
        form={form}
        label="入户登记示例"
        onSubmit={(values) => {
          if (values.applicant === '测试重名')
            form.showRefusal({ field: 'applicant', message: '该申请人已有在办的申请，请在原申请上办理' });
          else setSavedName(values.applicant);
        }}
        actions={
          <>
            <Button type="submit" tone="primary">
              保存登记
            </Button>
            <Button onClick={() => form.reset()}>清空</Button>
          </>
        }
      >
        {savedName !== null && <p role="status">已保存{savedName}的登记。</p>}
        <HouseholdFields form={form} />
        <Controller
          name="visitedOn"
          control={form.control}
          render={({ field }) => (
            <DateField
              id="visitedOn"
              label="入户日期"
              value={field.value === '' ? null : field.value}
              onChange={(value) => field.onChange(value ?? '')}
              onBlur={field.onBlur}
              error={errors.visitedOn?.message}
            />
          )}
        />
        <MultiSelect
          id="agencies"
          label="需核查的单位"
          optional
          options={[
            { value: 'civil', label: '县民政局' },
            { value: 'estate', label: '县自然资源局不动产登记中心' },
            { value: 'tax', label: '县税务局' },
          ]}
          value={agencies}
          onChange={setAgencies}
        />
        <TextArea id="note" label="走访情况" optional {...form.register('note')} />
        <FileField
          id="photo"
          label="现场照片"
          optional
          hint="JPG 或 PNG，每张不超过 10 MB"
          accept="image/*"
          multiple
        />
        <Checkbox id="told" label="已向申请人说明核查范围" />
      </Form>
    </section>
  );
}

/** Who applies, and as what kind of family. */
function HouseholdFields({ form }: { form: RegistrationForm }) {
  const { errors } = form.formState;
  return (
    <>
      <FormRow>
        <TextField
          id="applicant"
          label="申请人姓名"
          hint="与身份证一致"
          error={errors.applicant?.message}
          {...form.register('applicant')}
        />
        <NumberField
          id="incomeYuan"
          label="家庭人均月收入"
          unit="元"
          decimals
          error={errors.incomeYuan?.message}
          {...form.register('incomeYuan')}
        />
      </FormRow>
      <Controller
        name="category"
        control={form.control}
        render={({ field }) => (
          <Select
            id="category"
            label="保障类别"
            options={categories}
            value={field.value === '' ? null : field.value}
            onChange={(value) => field.onChange(value ?? '')}
            onBlur={field.onBlur}
            error={errors.category?.message}
          />
        )}
      />
      <RadioGroup
        id="marriage"
        label="婚姻状况"
        error={errors.marriage?.message}
        choices={[
          { value: 'SINGLE', label: '未婚' },
          { value: 'MARRIED', label: '已婚', hint: '配偶须作为共同申请人' },
          { value: 'DIVORCED', label: '离异' },
        ]}
        {...form.register('marriage')}
      />
    </>
  );
}
