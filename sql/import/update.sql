UPDATE import_run
   SET sha256 = :sha256, rows = :rows, imported = :imported, warnings = :warnings, rejected = :rejected,
       skipped = :skipped, finished_at = :finished_at
 WHERE id = :id;
