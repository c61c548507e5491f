import * as z from 'zod/mini';
import { longestName, mostViews, type SavedSearch } from '../lib/saved-views.js';
import { Button } from '../ui/button.js';
import { DataTable } from '../ui/data-table.js';
import { Drawer } from '../ui/drawer.js';
import { EmptyState } from '../ui/empty-state.js';
import { Form, useSchemaForm } from '../ui/form.js';
import { TextField } from '../ui/text-field.js';

const schema = z.object({
  name: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, '请填写视图的名称'),
      z.maxLength(longestName, `名称最多 ${longestName} 个字`),
    ),
});

interface SavedViewsDrawerProps {
  open: boolean;
  onClose: () => void;
  views: readonly SavedSearch[];
  /** Filters in force, in words. */
  words: readonly string[];
  search: string;
  onSave: (views: readonly SavedSearch[]) => void;
}

/** Keeps the filters in force under a name, and forgets the ones no longer needed. */
export function SavedViewsDrawer(props: SavedViewsDrawerProps) {
  return (
    <Drawer open={props.open} onClose={props.onClose} title="保存为视图">
      {props.open && <SavedViewsForm {...props} />}
    </Drawer>
  );
}

function SavedViewsForm({ onClose, views, words, search, onSave }: SavedViewsDrawerProps) {
  const form = useSchemaForm(schema, { name: '' });
  const { errors } = form.formState;
  const handleSubmit = ({ name }: z.infer<typeof schema>) => {
    const others = views.filter((view) => view.name !== name);
    if (others.length >= mostViews)
      return form.showRefusal({ field: 'name', message: `最多保存 ${mostViews} 个视图，请先删除不用的` });
    onSave([...others, { name, search }]);
    onClose();
  };
  return (
    <>
      <p>
        保存现在的筛选条件和列，只有您自己看得见，换一台电脑也在。关键字不保存。
        {words.length > 0 && `现在的条件：${words.join('；')}。`}
      </p>
      <Form
        form={form}
        label="保存为视图"
        onSubmit={handleSubmit}
        actions={
          <>
            <Button type="submit" tone="primary">
              保存视图
            </Button>
            <Button onClick={onClose}>取消</Button>
          </>
        }
      >
        <TextField
          id="view-name"
          label="视图名称"
          hint="与已有的同名时，替换已有的"
          autoComplete="off"
          error={errors.name?.message}
          {...form.register('name')}
        />
      </Form>
      <h2>已保存的视图</h2>
      <DataTable
        caption="已保存的视图"
        rows={views}
        getRowId={(view) => view.name}
        columns={[
          { id: 'name', title: '名称', cell: (view) => view.name },
          {
            id: 'delete',
            title: '操作',
            align: 'end',
            cell: ({ name }) => (
              <Button size="small" onClick={() => onSave(views.filter((view) => view.name !== name))}>
                删除<span className="visually-hidden">“{name}”</span>
              </Button>
            ),
          },
        ]}
        empty={<EmptyState title="还没有保存的视图" headingLevel={3} />}
      />
    </>
  );
}
