export { ForbiddenField, InvalidCursor, PageSizeOutOfRange, PlanError } from './errors.js';
export { matching } from './matching.js';
export {
  column,
  computed,
  defineReadInterface,
  defineReadModel,
  sqlField,
  toMany,
  toOne,
  type ColumnValues,
  type FieldPlan,
  type Order,
  type ReadModel,
} from './model.js';
export { type Page } from './page.js';
export { createReader, type Reader } from './reader.js';
export { selectionOf, type ReadSelection } from './selection.js';
export { refuseForbidden } from './session.js';
export { type Condition } from './shapes.js';
