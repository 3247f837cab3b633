export const BACKUP_HELP = `Saves the whole store, photos included, into one file, while the server goes on working.

  npm run backup -- --to FILE      a file that is not there yet, or a folder (then it is named by the time)

  --data FOLDER         MILLWRIGHT_DATA        where the database and the photos are (./data)
  --database ADDRESS    MILLWRIGHT_DATABASE    the PostgreSQL database, where one is used

The file appears when it is whole. It can be restored into SQLite and PostgreSQL alike.`;

export const AUDIT_HELP = `Reads the whole audit log and says whether every record is as it was written, and where the first is not.

  npm run audit:verify

  --data FOLDER         MILLWRIGHT_DATA        where the database is (./data)
  --database ADDRESS    MILLWRIGHT_DATABASE    the PostgreSQL database, where one is used
  --anchors FILE        MILLWRIGHT_ANCHORS     where the end of the log was written down (in the data folder)

It may run while the server runs, and changes nothing. It ends with code 1 when something is wrong.`;

export const RESTORE_HELP = `Makes the store what a backup says.

  npm run restore -- --from FILE           into a database that nothing was written to yet
  npm run restore -- --from FILE --force   in place of everything that is there

  --data FOLDER         MILLWRIGHT_DATA        where the database and the photos belong (./data)
  --database ADDRESS    MILLWRIGHT_DATABASE    the PostgreSQL database, where one is used

The backup is checked before anything is touched. Devices notice by themselves: they keep their unsent work, send
again what the backup did not know yet, and load their copy anew.`;

export const RESET_HELP = `Gives somebody a new password, for a plant in which nobody is left who could.

  npm run password -- --for NAME   a person's full name or code, as at sign-in

  --data FOLDER         MILLWRIGHT_DATA        where the database is (./data)
  --database ADDRESS    MILLWRIGHT_DATABASE    the PostgreSQL database, where one is used

It may run while the server runs. The person is signed out everywhere; the audit log says that it was done on the server.`;
