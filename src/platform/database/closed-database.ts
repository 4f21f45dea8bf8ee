import { DataSource } from 'typeorm';
import { Database } from './database.js';
import { JobDatabase } from './job-database.js';
import { Notifications } from './notifications.js';
import { UnitOfWork } from './unit-of-work.js';

/** A database that was never opened, for what needs the application but none of its data. Every query fails. */
export function closedDatabase(): {
  database: Database;
  unitOfWork: UnitOfWork;
  notifications: Notifications;
  jobDatabase: JobDatabase;
} {
  const dataSource = new DataSource({ type: 'postgres' });
  const refuse = (): never => {
    throw new Error('this process runs without a database');
  };
  return {
    database: new Database(dataSource, refuse, true),
    unitOfWork: new UnitOfWork(dataSource),
    notifications: new Notifications(''),
    jobDatabase: new JobDatabase({}),
  };
}
