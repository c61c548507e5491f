import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';
import { Task } from './task.entity.js';

/** 佐证材料 of a task, sealed under a key of its own. Insert-only. */
export const TaskFile = defineEntity({
  name: 'TaskFile',
  tableName: 'task_files',
  properties: {
    id: id(),
    taskId: p.manyToOne(Task).mapToPk().fieldName('task_id').index('task_files_by_task'),
    agencyId: p.string().length(40),
    fileName: p.string().length(255),
    contentType: p.string().length(100),
    byteSize: p.integer(),
    sha256: p.blob(),
    uploadedBy: p.uuid(),
    uploadedAt: instant(),
    suite: p.string().length(20),
    keyVersion: p.integer(),
    wrappedKey: p.blob(),
    ciphertext: p.blob(),
  },
});
