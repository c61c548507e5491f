export { ForbiddenField, InvalidCursor, PageSizeOutOfRange, PlanError } from './errors.js';
export {
  column,
  computed,
  defineReadInterface,
  defineReadModel,
  defineReadUnion,
  sqlField,
  toMany,
  toOne,
  type ColumnValues,
  type FieldPlan,
  type Order,
  type ReadModel,
  type Viewer,
} from './model.js';
export { type Page, type PageRequest } from './page.js';
export { createReader, type ListOptions, type Reader, type ReaderOptions } from './reader.js';
export { selectionOf, type ReadSelection } from './selection.js';
export { refuseForbidden } from './session.js';
export { type Condition } from './shapes.js';
